package voltaic.ui.workbench.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.workbench.contributions.Catalog;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.parts.Faults;

/** All commands that there are at the moment. For the event dispatch thread. */
public final class Commands {
    private final KeyBindings bindings;
    private final Faults faults;
    private final List<CommandProvider> own = new ArrayList<>();
    private final Map<Contribution<CommandProvider>, List<Command>> contributed = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, Command> byId = Map.of();
    private Map<KeyStroke, List<Command>> byKey = Map.of();

    /** No commands yet. */
    public Commands(KeyBindings bindings, Faults faults) {
        this.bindings = bindings;
        this.faults = faults;
    }

    /** Adds commands of the window's own. */
    public void add(CommandProvider provider) {
        own.add(provider);
    }

    /** Takes the commands of bundles, now and as they come and go. */
    public void follow(Catalog<CommandProvider> catalog) {
        catalog.list().forEach(this::read);
        catalog.onChange(
                come -> {
                    read(come);
                    refresh();
                },
                gone -> {
                    contributed.remove(gone);
                    refresh();
                });
        refresh();
    }

    private void read(Contribution<CommandProvider> contribution) {
        try {
            contributed.put(
                    contribution, List.copyOf(contribution.provider().get().commands()));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report("The commands of " + contribution.id() + " cannot be had.", e);
        }
    }

    /** Asks the window's own providers anew, and binds keys anew. */
    public void refresh() {
        Map<String, Command> commands = new LinkedHashMap<>();
        own.forEach(provider -> provider.commands().forEach(command -> commands.putIfAbsent(command.id(), command)));
        contributed.values().forEach(list -> list.forEach(command -> commands.putIfAbsent(command.id(), command)));
        byId = commands;
        byKey = bindings.byKey(list());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Tells when commands come or go, or keys change. */
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    /** All of them. */
    public List<Command> list() {
        return List.copyOf(byId.values());
    }

    /** The one of that id. */
    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of that key. */
    public List<Command> find(KeyStroke key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The key by which a command can be called. */
    public Optional<KeyStroke> key(Command command) {
        return bindings.key(command)
                .filter(key -> find(key).stream().anyMatch(has -> has.id().equals(command.id())));
    }

    /** The keys and what users set. */
    public KeyBindings bindings() {
        return bindings;
    }

    /** What a command would do now; nothing if it is disabled. */
    public Optional<Runnable> action(Command command) {
        try {
            return command.handler().get().map(run -> () -> run(command, run));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(command.label() + " failed to say whether it can be done.", e);
            return Optional.empty();
        }
    }

    /** Whether something that is on or off is on. */
    public boolean isOn(Command command) {
        try {
            return command.selected().isPresent() && command.selected().get().getAsBoolean();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(command.label() + " failed to say whether it is on.", e);
            return false;
        }
    }

    /** Does what a command does now. */
    public boolean execute(String id) {
        Optional<Runnable> action = find(id).flatMap(this::action);
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    private void run(Command command, Runnable run) {
        try {
            run.run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.report(command.label() + " failed.", e);
        }
    }
}
