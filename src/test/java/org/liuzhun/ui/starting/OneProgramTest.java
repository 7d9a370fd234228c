package org.liuzhun.ui.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One program for one person. Two starts in one process stand for two processes: a lock held by
/// another channel of the same process is refused in the same way.
@Timeout(30)
class OneProgramTest {

  @TempDir
  Path data;

  private final BlockingQueue<Path> opened = new LinkedBlockingQueue<>();

  @Test
  void aLeftOverSocketDoesNotKeepTheProgramFromStarting() throws IOException {
    Files.writeString(data.resolve("window"), "left by a program that was killed");
    Optional<OneProgram> program = OneProgram.begin(data, null, opened::add);
    assertTrue(program.isPresent());
    program.get().close();
  }

  @Test
  void anotherProcessHandsItsFileOverAndEnds() throws Exception {
    try (OneProgram _ = OneProgram.begin(data, null, opened::add).orElseThrow()) {
      assertEquals(0, second("六准 包.lzb"));
      assertEquals(data.resolve("六准 包.lzb").toAbsolutePath(), opened.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void theNextStartIsTheOneProgramAgain() throws IOException {
    OneProgram.begin(data, null, opened::add).orElseThrow().close();
    Optional<OneProgram> next = OneProgram.begin(data, null, opened::add);
    assertTrue(next.isPresent());
    next.get().close();
  }

  private int second(String file) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            SecondStart.class.getName(),
            data.toString(),
            HexFormat.of().formatHex(file.getBytes(StandardCharsets.UTF_8)))
        .inheritIO()
        .start();
    return process.waitFor();
  }

  /// The other process: leaves with 0 when it handed over, with 1 when it became the program.
  static final class SecondStart {
    private SecondStart() {}

    public static void main(String[] arguments) throws IOException {
      byte[] name = HexFormat.of().parseHex(arguments[1]);
      Path toOpen = Path.of(arguments[0], new String(name, StandardCharsets.UTF_8));
      System.exit(OneProgram.begin(Path.of(arguments[0]), toOpen, _ -> {}).isEmpty() ? 0 : 1);
    }
  }
}
