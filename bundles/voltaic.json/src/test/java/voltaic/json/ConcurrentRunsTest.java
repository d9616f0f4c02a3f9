package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of runs that start at the same moment into one folder, one goes ahead, and the others say why they do not. */
@Timeout(120)
class ConcurrentRunsTest {
    private static final int RUNS = 3;
    private static final int ROUNDS = 10;

    @TempDir
    Path parent;

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String busy(Path folder) {
        return "cannot write to " + folder + ": another run is writing there";
    }

    @Test
    void exactlyOneOfManyThreadsTakesANewFolder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            for (int round = 0; round < 100; round++) {
                Path folder = parent.resolve("round-" + round).resolve("out");
                CyclicBarrier barrier = new CyclicBarrier(RUNS);
                List<String> outcomes = all(threads, () -> {
                    barrier.await();
                    return takeAndWrite(folder, barrier);
                });
                assertThat(outcomes).containsOnlyOnce("written").containsOnly("written", busy(folder));
                assertThat(tree(folder)).containsExactly("result.json", "series.npy");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Holds the folder until everyone has tried. */
    private static String takeAndWrite(Path path, CyclicBarrier tried)
            throws InterruptedException, BrokenBarrierException, IOException {
        ResultFolder taken;
        try {
            taken = ResultFolder.open(path);
        } catch (IOException e) {
            tried.await();
            return String.valueOf(e.getMessage());
        }
        try (ResultFolder folder = taken) {
            tried.await();
            folder.write(Results.single(), Results.runs(target -> {}));
        }
        return "written";
    }

    @Test
    void threadsThatHandOverAFolderNeverShareIt() throws Exception {
        Path folder = parent.resolve("new").resolve("out");
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            List<Set<String>> outcomes = all(threads, () -> RunInProcess.handOver(folder));
            assertThat(outcomes).allSatisfy(seen -> assertThat(seen).isSubsetOf("taken", busy(folder)));
            assertThat(outcomes).anySatisfy(seen -> assertThat(seen).contains("taken"));
        } finally {
            threads.shutdownNow();
        }
        assertThat(tree(parent)).isSubsetOf("new", "new/out");
    }

    private static <T> List<T> all(ExecutorService threads, Callable<T> task)
            throws InterruptedException, ExecutionException {
        List<T> outcomes = new ArrayList<>();
        for (Future<T> outcome : threads.invokeAll(Collections.nCopies(RUNS, task))) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    @Test
    void exactlyOneOfManyProcessesTakesANewFolder() throws IOException {
        List<Child> children = new ArrayList<>();
        try {
            for (int i = 0; i < RUNS; i++) {
                children.add(new Child());
            }
            for (Child child : children) {
                assertThat(child.answer()).isEqualTo("ready");
            }
            for (int round = 0; round < ROUNDS; round++) {
                Path folder = parent.resolve("round-" + round).resolve("out");
                List<String> outcomes = ask(children, "take " + folder);
                assertThat(outcomes).containsOnlyOnce("taken").containsOnly("taken", busy(folder));
                assertThat(ask(children, "write"))
                        .containsOnlyOnce("written")
                        .containsOnly("written", "nothing to write to");
                assertThat(tree(folder)).containsExactly("result.json", "series.npy");
            }
            Path folder = parent.resolve("new").resolve("out");
            assertThat(ask(children, "hand-over " + folder))
                    .allSatisfy(seen -> assertThat(seen.split("; ")).isSubsetOf("taken", busy(folder)));
            assertThat(Files.exists(folder.resolve(FolderLock.NAME))).isFalse();
        } finally {
            children.forEach(Child::end);
        }
    }

    private static List<String> ask(List<Child> children, String request) throws IOException {
        for (Child child : children) {
            child.requests.println(request);
        }
        List<String> answers = new ArrayList<>();
        for (Child child : children) {
            answers.add(child.answer());
        }
        return answers;
    }

    /** Another Java process, which does what it is asked. */
    private static final class Child {
        private final Process process;
        private final PrintStream requests;
        private final BufferedReader answers;

        Child() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RunInProcess.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        String answer() throws IOException {
            return String.valueOf(answers.readLine());
        }

        void end() {
            process.destroy();
        }
    }
}
