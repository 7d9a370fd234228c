package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.liuzhun.store.Restore;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `restore FILE DIR`: makes a workbook of a backup, under a new laptop identity. The
/// passphrase may be the recovery code.
@Command(name = "restore")
final class RestoreVerb implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "FILE")
  Path file = Path.of(".");

  @Parameters(index = "1", paramLabel = "DIR")
  Path folder = Path.of(".");

  RestoreVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    Path place = folder.toAbsolutePath().normalize();
    try (Restore restore = desk.restore(file, Objects.requireNonNull(place.getParent()));
        Workbook workbook = restore.into(place)) {
      desk.terminal().out().println(done(restore, workbook));
    }
    return Exit.DONE;
  }

  private String done(Restore restore, Workbook workbook) {
    return Texts.of(
        "cli.restore.done",
        Villages.name(workbook.village()),
        workbook.village().dossiers().size(),
        restore.made().atZone(desk.clock().getZone()).truncatedTo(ChronoUnit.SECONDS),
        folder,
        workbook.status().device());
  }
}
