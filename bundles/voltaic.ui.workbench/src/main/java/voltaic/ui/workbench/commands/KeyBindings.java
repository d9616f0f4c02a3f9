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
 * Which key does what: the defaults of the commands, and what the user set instead. Several commands may have one key by default, such
 * as F5 in a view and in an editor: the active part decides. A key that the user gave to a command is taken from every other one.
 */
public final class KeyBindings {
    private static final String PREFIX = "keys.";
    private static final String NONE = "none";

    private final Settings settings;

    /** Bindings that are kept in these settings. */
    public KeyBindings(Settings settings) {
        this.settings = settings;
    }

    /** The commands of each key. */
    public Map<KeyStroke, List<Command>> byKey(List<Command> commands) {
        Map<KeyStroke, List<Command>> bound = new HashMap<>();
        for (Command command : commands) {
            key(command).ifPresent(key -> bound.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(command));
        }
        for (List<Command> ofOne : bound.values()) {
            if (ofOne.stream().anyMatch(this::isChanged)) {
                ofOne.removeIf(command -> !isChanged(command));
            }
        }
        return bound;
    }

    /** The key of a command. */
    public Optional<KeyStroke> key(Command command) {
        String set = settings.get(PREFIX + command.id(), "");
        if (set.equals(NONE)) {
            return Optional.empty();
        }
        return Keys.parse(set.isEmpty() ? command.key() : set);
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
