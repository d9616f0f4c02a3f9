package voltaic.ui.workbench.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;
import voltaic.ui.api.Command;
import voltaic.ui.api.Settings;

/**
 * Which key does what: the defaults of the commands, and what the user set instead. A key that the user gave to a command is taken
 * from every other one; of two defaults, the command that came first has it.
 */
public final class KeyBindings {
    private static final String PREFIX = "keys.";
    private static final String NONE = "none";

    private final Settings settings;

    /** Bindings that are kept in these settings. */
    public KeyBindings(Settings settings) {
        this.settings = settings;
    }

    /** The command of each key. */
    public Map<KeyStroke, Command> byKey(List<Command> commands) {
        Map<KeyStroke, Command> bound = new HashMap<>();
        for (Command command : commands) {
            if (isChanged(command)) {
                key(command).ifPresent(key -> bound.put(key, command));
            }
        }
        for (Command command : commands) {
            if (!isChanged(command)) {
                key(command).ifPresent(key -> bound.putIfAbsent(key, command));
            }
        }
        return bound;
    }

    /** The key that a command has or, if another one took it, would have. */
    public Optional<KeyStroke> key(Command command) {
        String set = settings.get(PREFIX + command.id(), "");
        if (set.equals(NONE)) {
            return Optional.empty();
        }
        return Keys.parse(set.isEmpty() ? command.key() : set);
    }

    /** The key by which a command can be called. */
    public Optional<KeyStroke> effective(Command command, List<Command> commands) {
        return key(command).filter(key -> {
            Command has = byKey(commands).get(key);
            return has != null && has.id().equals(command.id());
        });
    }

    /** The other commands that have this key. */
    public List<Command> conflicts(Command command, KeyStroke key, List<Command> commands) {
        List<Command> conflicts = new ArrayList<>();
        for (Command other : commands) {
            if (!other.id().equals(command.id()) && key(other).equals(Optional.of(key))) {
                conflicts.add(other);
            }
        }
        return conflicts;
    }

    /** Whether the user has set the key. */
    public boolean isChanged(Command command) {
        return !settings.get(PREFIX + command.id(), "").isEmpty();
    }

    /** Gives a command a key, and takes it from others. */
    public void bind(Command command, KeyStroke key, List<Command> commands) {
        conflicts(command, key, commands).forEach(this::unbind);
        settings.put(PREFIX + command.id(), Keys.parse(command.key()).equals(Optional.of(key)) ? "" : Keys.text(key));
    }

    /** Takes the key from a command. */
    public void unbind(Command command) {
        settings.put(PREFIX + command.id(), command.key().isEmpty() ? "" : NONE);
    }

    /** Gives a command the key that it has by default. */
    public void restore(Command command) {
        settings.put(PREFIX + command.id(), "");
    }
}
