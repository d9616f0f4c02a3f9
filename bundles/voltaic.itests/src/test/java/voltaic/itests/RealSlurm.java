package voltaic.itests;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Slurm of two nodes on this machine, of its own in a folder: munged, slurmctld and a slurmd for each node, as ordinary processes. */
final class RealSlurm implements AutoCloseable {
    private static final List<String> DAEMONS = List.of("munged", "slurmctld", "slurmd");
    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin");

    private final Path folder;
    private final Map<String, Process> daemons = new LinkedHashMap<>();

    private RealSlurm(Path folder) {
        this.folder = folder;
    }

    /** The daemon that is not installed; nothing if all are. */
    static Optional<String> lacking() {
        return DAEMONS.stream().filter(daemon -> find(daemon).isEmpty()).findFirst();
    }

    private static Optional<Path> find(String daemon) {
        return PLACES.stream()
                .map(place -> Path.of(place, daemon))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RealSlurm start(Path folder) throws Exception {
        RealSlurm slurm = new RealSlurm(Files.createDirectories(folder));
        boolean started = false;
        try {
            slurm.startDaemons();
            started = true;
        } finally {
            if (!started) {
                slurm.close();
            }
        }
        return slurm;
    }

    private void startDaemons() throws Exception {
        // munged trusts no folder that others may write to, and shows its socket to everybody.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        byte[] key = new byte[128];
        new SecureRandom().nextBytes(key);
        Path keyFile = Files.write(folder.resolve("munge.key"), key);
        Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("rw-------"));
        start(
                "munged",
                "munged",
                "--foreground",
                "--force",
                "--key-file=" + keyFile,
                "--socket=" + folder.resolve("munge.socket"),
                "--pid-file=" + folder.resolve("munge.pid"),
                "--seed-file=" + folder.resolve("munge.seed"),
                "--log-file=" + folder.resolve("munge.log"));
        await(() -> Files.exists(folder.resolve("munge.socket")));
        Files.writeString(configuration(), text());
        for (String name : List.of("state", "spool.n1", "spool.n2")) {
            Files.createDirectories(folder.resolve(name));
        }
        start("slurmctld", "slurmctld", "-D", "-c");
        startNode("n1");
        startNode("n2");
        await(() -> {
            List<String> states = said("sinfo", "--noheader", "--Node", "--format=%T");
            return states.size() == 2 && states.stream().allMatch("idle"::equals);
        });
    }

    private String text() throws IOException {
        String host =
                Files.readString(Path.of("/proc/sys/kernel/hostname")).strip().split("\\.", 2)[0];
        String user = System.getProperty("user.name");
        return """
                ClusterName=local
                SlurmctldHost=HOST(127.0.0.1)
                AuthType=auth/munge
                AuthInfo=socket=FOLDER/munge.socket,cred_expire=5
                SlurmUser=USER
                SlurmdUser=USER
                SlurmctldPort=%d
                StateSaveLocation=FOLDER/state
                SlurmdSpoolDir=FOLDER/spool.%%n
                SlurmctldPidFile=FOLDER/slurmctld.pid
                SlurmdPidFile=FOLDER/slurmd.%%n.pid
                ProctrackType=proctrack/linuxproc
                TaskPlugin=task/none
                JobAcctGatherType=jobacct_gather/linux
                JobAcctGatherFrequency=task=1
                JobAcctGatherParams=OverMemoryKill
                SelectType=select/cons_tres
                SelectTypeParameters=CR_Core_Memory
                SwitchType=switch/none
                MpiDefault=none
                ReturnToService=2
                SlurmctldTimeout=5
                SlurmdTimeout=5
                KillWait=5
                DefMemPerNode=1000
                SchedulerParameters=batch_sched_delay=0,sched_interval=2,sched_min_interval=0
                NodeName=n1 NodeHostname=HOST NodeAddr=127.0.0.1 Port=%d CPUs=2 RealMemory=4000 State=UNKNOWN
                NodeName=n2 NodeHostname=HOST NodeAddr=127.0.0.1 Port=%d CPUs=2 RealMemory=4000 State=UNKNOWN
                PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
                """
                .formatted(freePort(), freePort(), freePort())
                .replace("HOST", host)
                .replace("FOLDER", folder.toString())
                .replace("USER", user);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Path configuration() {
        return folder.resolve("slurm.conf");
    }

    /** The variables with which Slurm's programs find it. */
    Map<String, String> environment() {
        return Map.of("SLURM_CONF", configuration().toString());
    }

    private void start(String key, String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(find(name).orElseThrow().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(key + ".out").toFile());
        builder.environment().putAll(environment());
        daemons.put(key, builder.start());
    }

    private void startNode(String node) throws IOException {
        start(node, "slurmd", "-D", "-N", node);
    }

    /** What one of Slurm's programs says, by lines. */
    List<String> said(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        process.waitFor();
        return lines;
    }

    /** Ends a node as a power cut does: its daemon and what runs on it. */
    void lose(String node) throws IOException, InterruptedException {
        daemons.remove(node).destroyForcibly().waitFor();
        killJobs("SLURMD_NODENAME=" + node);
    }

    /** Starts a lost node again. */
    void recover(String node) throws Exception {
        startNode(node);
        await(() -> said("sinfo", "--noheader", "--Node", "--nodes=" + node, "--format=%T").stream()
                .noneMatch(state -> state.startsWith("down") || state.endsWith("*")));
    }

    /** Kills the steps of jobs of this Slurm with that variable, and their processes. */
    private void killJobs(String variable) throws IOException {
        for (ProcessHandle job : jobs(variable)) {
            job.parent()
                    .filter(parent -> name(parent).startsWith("slurmstepd"))
                    .ifPresent(ProcessHandle::destroyForcibly);
            job.destroyForcibly();
        }
    }

    /** The processes of jobs of this Slurm with that variable, such as {@code SLURMD_NODENAME=n1}. */
    List<ProcessHandle> jobs(String variable) throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                List<String> variables =
                        List.of(read(process.resolve("environ")).split("\0", -1));
                if (variables.contains("SLURM_CONF=" + configuration())
                        && variables.contains(variable)
                        && variables.stream().anyMatch(word -> word.startsWith("SLURM_JOB_ID="))) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static String name(ProcessHandle process) {
        return read(Path.of("/proc", Long.toString(process.pid()), "comm"));
    }

    /** A file of /proc; empty if the process is no more. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits until something is the case, at most a minute and a half. */
    static void await(Callable<Boolean> condition) throws Exception {
        for (int tries = 0; !condition.call(); tries++) {
            if (tries > 900) {
                throw new AssertionError("it does not come to that within 90 s");
            }
            Thread.sleep(100);
        }
    }

    @Override
    public void close() throws IOException {
        List<Process> all = new ArrayList<>(daemons.values());
        // The slurmds first, munged last: each needs the ones that were started before it.
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).destroy();
            try {
                if (!all.get(i).waitFor(10, TimeUnit.SECONDS)) {
                    all.get(i).destroyForcibly();
                }
            } catch (InterruptedException e) {
                all.get(i).destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        killJobs("SLURM_CONF=" + configuration());
    }
}
