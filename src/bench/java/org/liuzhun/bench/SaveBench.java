package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;

/// Leaving a field until it is on the disk, in turns with a bare force of as many bytes on the same
/// disk.
final class SaveBench {

  private static final int UNMEASURED = 50;
  private static final int ROUNDS = 500;

  private final Workbook workbook;
  private final List<Dossier> dossiers;

  SaveBench(Workbook workbook) {
    this.workbook = workbook;
    dossiers = List.copyOf(workbook.village().dossiers());
  }

  /// Both, as lines to be read.
  String run() throws Exception {
    Path file = workbook.folder().resolveSibling("bare");
    try (FileChannel bare = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      save(0);
      long before = journal();
      save(1);
      int length = (int) Math.max(1, journal() - before);
      Samples[] both = Samples.inTurns(UNMEASURED, ROUNDS, this::save, _ -> {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
          bare.write(bytes);
        }
        bare.force(false);
      });
      return "leaving a field until saved: " + both[0].against(both[1]) + "\na bare force of "
          + length + " bytes: " + both[1];
    }
  }

  private void save(int round) throws Exception {
    Dossier dossier = dossiers.get(round % dossiers.size());
    workbook.save(Edit.begin()
        .set(dossier.household(), HOUSEHOLD.REMARK, "round " + System.nanoTime())
        .build());
  }

  private long journal() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(workbook.folder().resolve("journal"))) {
      for (Path journal : files.toList()) {
        size += Files.size(journal);
      }
    }
    return size;
  }
}
