package org.liuzhun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The start of the whole program, from the first process to the drawn window: as packaged, in
/// turns with the plain start of the same jars (a JDK without options, its class path). Also what
/// the packaged program holds in memory once it is idle.
///
/// Usage: `StartBench FOLDER PLAIN [ROUNDS]`, FOLDER being a packaged folder, PLAIN
/// `target/liuzhun` of the same build; needs a display and Linux.
final class StartBench {

  private static final int ROUNDS = 7;
  private static final int IDLE_SECONDS = 20;
  private static final int BACKED_UP_SECONDS = 150;
  private static final int HOUSEHOLDS = 500;

  private final Path folder;
  private final Path plain;
  private final Path home;

  private StartBench(Path folder, Path plain) throws IOException {
    this.folder = folder;
    this.plain = plain;
    home = Files.createTempDirectory("start");
  }

  static void main(String[] arguments) throws Exception {
    StartBench bench = new StartBench(Path.of(arguments[0]), Path.of(arguments[1]));
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
    bench.compare("log-in window", rounds, null);
    bench.idle("log-in window", null, IDLE_SECONDS);
    bench.compare("one household", rounds, bench.village(1));
    Path large = bench.village(HOUSEHOLDS);
    bench.compare(HOUSEHOLDS + " households", rounds, large);
    bench.idle(HOUSEHOLDS + " households", large, IDLE_SECONDS);
    bench.idle(HOUSEHOLDS + " households, backed up", large, BACKED_UP_SECONDS);
  }

  private Path village(int households) throws IOException, InterruptedException {
    Path village = home.resolve("village-" + households);
    Process made = new ProcessBuilder(
            launcher(), "demo", village.toString(), "--households", "" + households)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    if (made.waitFor() != 0) {
      throw new IllegalStateException("no village");
    }
    return village;
  }

  private void compare(String what, int rounds, @Nullable Path village) throws Exception {
    Start[] packaged = new Start[rounds];
    Start[] bare = new Start[rounds];
    for (int i = -1; i < rounds; i++) {
      Start one = start(plain(), village, 0);
      Start other = start(List.of(launcher()), village, 0);
      if (i >= 0) {
        bare[i] = one;
        packaged[i] = other;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: packaged %s; plain %s; ratio wall %.2f, processor %.2f%n",
        what,
        Start.median(packaged),
        Start.median(bare),
        Start.median(packaged).wall() / Start.median(bare).wall(),
        Start.median(packaged).processor() / Start.median(bare).processor());
  }

  private void idle(String what, @Nullable Path village, int seconds) throws Exception {
    System.out.println(
        what + ", " + seconds + " s later: " + start(List.of(launcher()), village, seconds));
  }

  private List<String> plain() throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return List.of(java, "-cp", plain.resolve("lib") + "/*", "org.liuzhun.Main");
  }

  private String launcher() {
    return folder.resolve("bin").resolve("liuzhun").toString();
  }

  /// Starts with a fresh copy of the village, waits for the window, looks, and kills.
  private Start start(List<String> command, @Nullable Path village, int idle) throws Exception {
    List<String> all = new ArrayList<>(command);
    Path copy = home.resolve("copy");
    if (village != null) {
      run("rm", "-rf", copy.toString());
      run("cp", "-r", village.toString(), copy.toString());
      all.add(copy.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LIUZHUN_DATA", home.resolve("data").toString());
    builder
        .environment()
        .put(
            "JDK_JAVA_OPTIONS",
            "-Dliuzhun.rehearsal.stays=true -Dliuzhun.rehearsal="
                + (village == null ? "window" : "village"));
    long begin = System.nanoTime();
    Process process = builder.start();
    try (var said = process.inputReader()) {
      if (!"ready".equals(said.readLine())) {
        throw new IllegalStateException("no window");
      }
      double wall = (System.nanoTime() - begin) / 1e9;
      process.waitFor(idle, TimeUnit.SECONDS);
      return new Start(
          wall,
          process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3,
          resident(process.pid()));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    new ProcessBuilder(command).start().waitFor();
  }

  private static long resident(long process) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      String line = lines.filter(it -> it.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }

  /// One start: seconds until the window, seconds of processor, resident megabytes.
  private record Start(double wall, double processor, long megabytes) {

    static Start median(Start[] starts) {
      return new Start(
          Arrays.stream(starts).mapToDouble(Start::wall).sorted().toArray()[starts.length / 2],
          Arrays.stream(starts).mapToDouble(Start::processor).sorted().toArray()[starts.length / 2],
          Arrays.stream(starts).mapToLong(Start::megabytes).sorted().toArray()[starts.length / 2]);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.2f s, processor %.2f s, %d MB", wall, processor, megabytes);
    }
  }
}
