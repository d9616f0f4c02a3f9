package voltaic.tck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import voltaic.tck.ui.Contracts.OfCommands;
import voltaic.tck.ui.Contracts.OfEditor;
import voltaic.tck.ui.Contracts.OfResultView;
import voltaic.tck.ui.Contracts.OfView;
import voltaic.tck.ui.Contracts.OfWizard;
import voltaic.ui.api.Console;
import voltaic.ui.api.Runs;

/** What is wrong with a part of the desktop is found, and said in a sentence that tells what to change. */
class BrokenPartsTest {
    @ParameterizedTest
    @MethodSource
    void partsThatKeepTheContractPass(Class<?> contract, Function<EmptyDesk, ?> maker) {
        assertThat(Contracts.failures(contract, maker)).isEmpty();
    }

    static Stream<Arguments> partsThatKeepTheContractPass() {
        return Stream.of(
                part(OfView.class, desk -> new BrokenViews.Good()),
                part(OfResultView.class, desk -> new BrokenParts.GoodPage()),
                part(OfEditor.class, desk -> new BrokenParts.GoodEditor()),
                part(OfWizard.class, desk -> new BrokenParts.GoodWizard()),
                part(OfCommands.class, desk -> new BrokenParts.GoodCommands()));
    }

    private static Arguments part(Class<?> contract, Function<EmptyDesk, ?> maker) {
        return arguments(contract, maker);
    }

    @ParameterizedTest
    @MethodSource({"views", "otherParts"})
    void whatIsWrongIsSaidWithARemedy(Class<?> contract, Function<EmptyDesk, ?> maker, String found, String remedy) {
        List<String> failures = Contracts.failures(contract, maker);
        assertThat(failures)
                .anySatisfy(sentence -> assertThat(sentence).contains(found).contains(remedy));
    }

    static Stream<Arguments> views() {
        return Stream.of(
                view(desk -> new BrokenViews.Nameless(), "Nameless has no id", "put @ViewDescription"),
                view(desk -> new BrokenViews.IllNamed(), "the id is 'MyView'", "such as energy-meter"),
                view(desk -> new BrokenViews.IllNamed(), "open from the start in [modelling]", "[model, simulate"),
                view(desk -> new BrokenViews.NoComponent(), "is no component", "put @Component on the class"),
                view(desk -> new BrokenViews.MakesNothing(), "it made null", "return the part"),
                view(
                        desk -> new BrokenViews.WantsARun(desk.get(Runs.class)),
                        "opening it threw java.lang.ArrayIndexOutOfBoundsException",
                        "nothing has happened yet"),
                view(
                        desk -> new BrokenViews.AnotherEachTime(),
                        "is another one when it is asked again",
                        "make it once"),
                view(desk -> new BrokenViews.OneForAll(), "show the same component", "a new one for each"),
                view(desk -> new BrokenViews.Mute(), "a JTextComponent has no name", "setAccessibleName"),
                view(desk -> new BrokenViews.Glaring(), "in a dark theme its brightness", "from UIManager"),
                view(
                        desk -> new BrokenViews.ListensOn(desk.get(Console.class)),
                        "still listens to Console.onChange",
                        "in close()"),
                view(desk -> new BrokenViews.TicksOn(), "its component is still in use", "stop its timers"),
                view(desk -> new BrokenViews.HangsOn(), "its component is still in use", "UIManager"),
                view(desk -> new BrokenViews.HandlesEverything(), "'nobody.knows-this'", "Optional.empty()"),
                view(desk -> new BrokenViews.FocusesElsewhere(), "focus() is no part of", "a component in it"),
                view(desk -> new BrokenViews.NullOutline(), "outline() is null", "List.of()"),
                view(desk -> new BrokenViews.Trespasses(), "was touched by the thread", "invokeLater"),
                view(desk -> new BrokenViews.NeedsRoom(), "painting it at 1 × 1 pixels threw", "it must work"));
    }

    private static Arguments view(Function<EmptyDesk, ?> maker, String found, String remedy) {
        return arguments(OfView.class, maker, found, remedy);
    }

    static Stream<Arguments> otherParts() {
        return Stream.of(
                other(
                        OfResultView.class,
                        desk -> new BrokenParts.ShowsNothing(),
                        "it shows none",
                        "override results()"),
                other(
                        OfResultView.class,
                        desk -> new BrokenParts.TakesTheFirstColumn(),
                        "results of 'Figures of merit alone' threw",
                        "it must work"),
                other(
                        OfEditor.class,
                        desk -> new BrokenParts.OpensEverything(),
                        "yes to picture.jpeg",
                        "by their names"),
                other(OfEditor.class, desk -> new BrokenParts.Untitled(), "its tab has no title", "site.title("),
                other(OfEditor.class, desk -> new BrokenParts.AlwaysDirty(), "isDirty() is true", "compare with"),
                other(OfEditor.class, desk -> new BrokenParts.ThrowsAtDamage(), "given a damaged file,", "threw"),
                other(OfWizard.class, desk -> new BrokenParts.AsksNothing(), "it has no pages", "at least one"),
                other(OfWizard.class, desk -> new BrokenParts.SaysNothing(), "page 0 has no title", "what it asks"),
                other(OfCommands.class, desk -> new BrokenParts.IllNamedCommands(), "the id is 'Clear'", "group.verb"),
                other(OfCommands.class, desk -> new BrokenParts.Misplaced(), "in the menu 'Edit'", "Run/110"),
                other(OfCommands.class, desk -> new BrokenParts.WrongKey(), "the key 'Ctrl+N'", "ctrl shift S"),
                other(
                        OfCommands.class,
                        desk -> new BrokenParts.Fickle(),
                        "and then [note.clear-",
                        "all of them always"));
    }

    private static Arguments other(Class<?> contract, Function<EmptyDesk, ?> maker, String found, String remedy) {
        return arguments(contract, maker, found, remedy);
    }
}
