package voltaic.tck.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import voltaic.tck.Check;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;

/** What {@link Command}s and their provider keep to. None of them is done. */
public abstract class CommandContract extends PartContract<CommandProvider> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MENU = Pattern.compile("\\p{Lu}[^/]*(/[0-9]+ [^/]+)?/[0-9]+");

    /**
     * The contract of commands.
     *
     * @param provider the provider, whose constructor is given the services of a desktop on which nothing has happened yet
     */
    protected CommandContract(Class<? extends CommandProvider> provider) {
        super(desk -> desk.make(provider));
    }

    /**
     * The same, for a provider that is to be given something else.
     *
     * @param maker makes it, with the services of a desktop on which nothing has happened yet
     */
    protected CommandContract(Function<EmptyDesk, ? extends CommandProvider> maker) {
        super(maker);
    }

    private List<Command> commands() {
        CommandProvider provider = provider(desk());
        return EventThread.call("commands()", provider::commands);
    }

    @Test
    void offersTheSameCommandsEveryTime() {
        CommandProvider provider = provider(desk());
        EventThread.run("commands()", () -> {
            List<String> first = provider.commands().stream().map(Command::id).toList();
            List<String> again = provider.commands().stream().map(Command::id).toList();
            Check.that(!first.isEmpty(), () -> "it offers no command; leave the provider out");
            Check.that(
                    first.equals(again),
                    () -> "it offers " + first + " and then " + again
                            + "; offer all of them always, and let the handler of one that cannot be done be empty");
        });
    }

    @Test
    void describesEachSoThatItIsFound() {
        Set<String> ids = new HashSet<>();
        for (Command command : commands()) {
            String id = command.id();
            Check.that(
                    ID.matcher(id).matches(),
                    () -> "the id is '" + id + "'; write group.verb, such as energy-meter.clear");
            Check.that(ids.add(id), () -> "the id '" + id + "' is given twice; give each command an id of its own");
            Check.that(
                    !command.label().isBlank(), () -> "the command '" + id + "' has no label; say what a menu shows");
            Check.that(
                    !command.summary().isBlank(),
                    () -> "the command '" + id + "' has no summary; say in one line what it does, for the tooltip");
            Check.that(
                    MENU.matcher(command.menu()).matches(),
                    () -> "the command '" + id + "' stands in the menu '" + command.menu()
                            + "'; write the menu and a number by which its entries are ordered, such as Run/110");
            Check.that(
                    command.key().isEmpty() || KeyStroke.getKeyStroke(command.key()) != null,
                    () -> "the command '" + id + "' has the key '" + command.key()
                            + "', which Java does not know; write it as in ctrl shift S");
        }
    }

    @Test
    void saysOfEachWhetherItCanBeDone() {
        for (Command command : commands()) {
            EventThread.run("the handler of '" + command.id() + "'", () -> {
                Optional<Runnable> handler = command.handler().get();
                Check.that(
                        handler != null,
                        () -> "the handler of '" + command.id()
                                + "' is null; answer Optional.empty() if it cannot be done now");
                Optional<Boolean> selected = command.selected().map(BooleanSupplier::getAsBoolean);
                Check.that(
                        selected.isPresent() == command.selected().isPresent(),
                        () -> "'" + command.id()
                                + "' is now on or off and now neither; decide it when the command is made");
            });
        }
    }
}
