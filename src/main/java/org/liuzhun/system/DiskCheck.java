package org.liuzhun.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.liuzhun.system.SystemCheck.Line;
import org.liuzhun.system.SystemCheck.State;

/// Whether the disk has room, and how long it takes until a saved line really lies on it.
final class DiskCheck {

  private static final long ENOUGH_MEGABYTES = 1024;
  private static final long TOO_FEW_MEGABYTES = 100;
  private static final long SLOW_MILLISECONDS = 200;
  private static final int TRIES = 7;
  private static final int BYTES = 512;
  private static final long NANOSECONDS = 1_000_000;

  private DiskCheck() {}

  static List<Line> run(Path folder) {
    try {
      Files.createDirectories(folder);
      return List.of(room(folder), speed(folder));
    } catch (IOException e) {
      return List.of(
          Line.naming(folder, "disk.refuses", State.BAD, folder, e.getClass().getSimpleName()));
    }
  }

  private static Line room(Path folder) throws IOException {
    long megabytes = Files.getFileStore(folder).getUsableSpace() >> 20;
    State state = megabytes < TOO_FEW_MEGABYTES
        ? State.BAD
        : megabytes < ENOUGH_MEGABYTES ? State.DOUBTFUL : State.GOOD;
    return Line.naming(folder, "disk.room", state, Long.toString(megabytes), folder);
  }

  private static Line speed(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "check", null);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long[] nanoseconds = new long[TRIES];
      for (int i = 0; i < TRIES; i++) {
        long begin = System.nanoTime();
        channel.write(ByteBuffer.allocate(BYTES));
        channel.force(false);
        nanoseconds[i] = System.nanoTime() - begin;
      }
      Arrays.sort(nanoseconds);
      long milliseconds = nanoseconds[TRIES / 2] / NANOSECONDS;
      return Line.of(
          "disk.speed",
          milliseconds > SLOW_MILLISECONDS ? State.DOUBTFUL : State.GOOD,
          Long.toString(milliseconds));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
