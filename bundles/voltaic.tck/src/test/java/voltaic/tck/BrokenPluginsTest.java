package voltaic.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import voltaic.plugin.Plugin;

/** What is wrong with a plugin is found, and said in a sentence that tells what to change. */
class BrokenPluginsTest {
    private static final String BASEDIR = "basedir";

    @TempDir
    private static Path project;

    private static String before;

    /** Schemas of broken plugins are kept in a project of their own. */
    @BeforeAll
    static void chooseTheProject() {
        before = System.getProperty(BASEDIR, "");
        System.setProperty(BASEDIR, project.toString());
    }

    @AfterAll
    static void leaveTheProject() {
        System.setProperty(BASEDIR, before);
    }

    @ParameterizedTest
    @MethodSource
    void pluginsThatKeepTheContractPass(Plugin<?> plugin) {
        assertThat(Contracts.failures(plugin)).isEmpty();
    }

    static Stream<Plugin<?>> pluginsThatKeepTheContractPass() {
        return Stream.of(
                new BrokenChannels.Good(),
                new BrokenArrangements.Good(),
                new BrokenSolvers.Good(),
                new BrokenObservables.Good(),
                new BrokenExporters.Good());
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsSaidWithARemedy(Plugin<?> plugin, String found, String remedy) {
        List<String> failures = Contracts.failures(plugin);
        assertThat(failures)
                .anySatisfy(sentence -> assertThat(sentence).contains(found).contains(remedy));
    }

    static Stream<Arguments> whatIsWrongIsSaidWithARemedy() {
        return Stream.of(
                arguments(new BrokenChannels.Nameless(), "Nameless has no id", "put @PluginDescription"),
                arguments(new BrokenChannels.IllNamed(), "the id is 'MyChannel'", "such as collective-decay"),
                arguments(new BrokenChannels.IllNamed(), "the label is empty", "say how people call the plugin"),
                arguments(new BrokenChannels.NoComponent(), "is no component", "put @Component on the class"),
                arguments(new BrokenChannels.TakesArguments(1), "no public constructor without arguments", "add one"),
                arguments(new BrokenChannels.Counts(), "the field 'calls' can change", "make it final"),
                arguments(new BrokenChannels.CountsSecretly(), "the answer is another when", "keep no state"),
                arguments(new BrokenChannels.DeclaresNothing(), "has no @Parameter annotation", "parameters.md"),
                arguments(new BrokenChannels.DefaultOutOfRange(), "the doc 'a rate'", "a sentence with a full stop"),
                arguments(new BrokenChannels.DefaultOutOfRange(), "the default of 'rate' is 2.0", "change the default"),
                arguments(
                        new BrokenChannels.AcceptsLittle(), "rate is below 1e6", "declare the range, or override fit"),
                arguments(new BrokenChannels.ActsEverywhere(), "but is placed on", "leave the weight 0"),
                arguments(new BrokenChannels.LeavesWeightsOut(), "weights, but there are", "one for each"),
                arguments(new BrokenChannels.NeedsAMember(), "jumps threw", "refuse what cannot be"),
                arguments(new BrokenChannels.CountsByPosition(), "with further ensembles of weight 0", "on.members()"),
                arguments(new BrokenChannels.AlwaysOn(), "at rate 0 there is still", "in proportion to it"),
                arguments(new BrokenChannels.DependsOnTheCountry(), "in the locale", "Locale.ROOT"),
                arguments(new BrokenChannels.InfiniteAmplitude(), "the amplitude is Infinity", "a finite number"),
                arguments(new BrokenArrangements.NamesByLetter(), "line-reservoir-1", "call them reservoir-1"),
                arguments(new BrokenArrangements.LeavesOneOut(), "no reservoir is on", "place every ensemble"),
                arguments(new BrokenArrangements.InventsAnEnsemble(), "is on 'Charger'", "refersTo ENSEMBLE"),
                arguments(new BrokenArrangements.GivesNoWeight(), "has the weight 0.0", "leave out"),
                arguments(new BrokenArrangements.MakesItsOwnChannel(), "reservoir-1 is a mine", "PluginSpec"),
                arguments(new BrokenSolvers.ProvidesNoEnergies(), "provides() is [POWER]", "add Quantity.ENERGY"),
                arguments(new BrokenSolvers.RejectsWithAFullStop(), "acts on the ensembles.'", "without a full stop"),
                arguments(new BrokenSolvers.RejectsEverything(), "because 'it is Sunday'", "override models()"),
                arguments(
                        new BrokenSolvers.Overflows(),
                        "rejects threw java.lang.ArithmeticException",
                        "answer the rest"),
                arguments(new BrokenSolvers.SkipsSamples(), "solve sampled at [1.0]", "each of problem.time().times()"),
                arguments(new BrokenSolvers.NeverReports(), "the progress []", "call run.checkpoint(fraction)"),
                arguments(new BrokenSolvers.ReportsBackwards(), "0.5 and then 0.0", "let it not go back"),
                arguments(new BrokenSolvers.SwallowsCancellation(), "solve called warn after", "let a Cancellation"),
                arguments(new BrokenSolvers.WrapsCancellation(), "a cancelled solve threw", "pass as it is"),
                arguments(new BrokenSolvers.ReportsFromAnotherThread(), "from another thread", "calling thread only"),
                arguments(new BrokenSolvers.IsOff(), "an energy density is off by", "has a factor two"),
                arguments(new BrokenSolvers.PromisesTooMuch(), "provides() promises", "or promise less"),
                arguments(
                        new BrokenSolvers.ShowsNegativePopulations(), "a population of -0.5", "none that is negative"),
                arguments(
                        new BrokenObservables.AsksForMoreThanItRequires(),
                        "asks for time derivatives",
                        "Quantity.POWER"),
                arguments(
                        new BrokenObservables.KeepsStates(), "after it was sampled", "take what is needed in sample()"),
                arguments(new BrokenObservables.RecordsNaN(), "holds NaN", "give the limit"),
                arguments(new BrokenObservables.SkipsASample(), "values for 5 samples", "in each call of sample()"),
                arguments(
                        new BrokenObservables.TakesTheFirstEnsemble(),
                        "in the opposite order",
                        "find ensembles by name"),
                arguments(new BrokenObservables.InventsAnEnsemble(), "is of 'Charger'", "name one of them"),
                arguments(new BrokenObservables.WritesCapitals(), "'Mean Energy'", "such as energy-density"),
                arguments(new BrokenObservables.SharesItsRecorder(), "when another runs", "in the Recorder"),
                arguments(
                        new BrokenObservables.ShowsTheLastValueAlone(), "after 2 samples columns()", "for every state"),
                arguments(new BrokenObservables.RejectsEverything(), "because 'it is Sunday'", "accept some"),
                arguments(
                        new BrokenExporters.WritesToTheRoot(), "a file is called '/tmp/title.txt'", "a relative path"),
                arguments(new BrokenExporters.ForgetsVariants(), "were created twice", "folder of its name"),
                arguments(new BrokenExporters.WritesTheTimeOfTheRun(), "only the time of the run", "leave out"),
                arguments(new BrokenExporters.WritesLocalNumbers(), "in the locale", "Locale.ROOT"),
                arguments(new BrokenExporters.LeavesFilesOpen(), "were left open", "open them in try"),
                arguments(new BrokenExporters.SwallowsFailures(), "as if all were written", "let the IOException pass"),
                arguments(new BrokenExporters.WritesNothing(), "it wrote []", "at least one file"));
    }

    @Test
    void aChangeOfWhatFilesMayHoldIsNoticed() throws Exception {
        Path kept = project.resolve("src/test/resources/schemas/channel.good.json");
        Files.deleteIfExists(kept);
        assertThat(Contracts.failures(new BrokenChannels.Good())).isEmpty();
        assertThat(kept).content().contains("\"rate\"", "\"minimum\" : 0.0");
        Files.writeString(kept, Files.readString(kept).replace("0.0", "-1.0"));
        assertThat(Contracts.failures(new BrokenChannels.Good()))
                .singleElement()
                .asString()
                .startsWith("what files may hold for 'good' has changed; if it was meant, delete " + kept);
        Files.delete(kept);
    }
}
