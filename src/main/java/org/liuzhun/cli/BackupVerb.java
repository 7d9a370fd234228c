package org.liuzhun.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backup DIR [-o FILE]`: a backup with everything in a file, read back before it gets its name;
/// without a file, one in the workbook's own folder.
@Command(name = "backup")
final class BackupVerb extends WorkbookVerb {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable
  Path file;

  BackupVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    if (file != null) {
      workbook.backups().write(file);
      say(Texts.of("cli.backup.done", file));
      return Exit.DONE;
    }
    boolean made = workbook.backups().keep();
    Path last = workbook.backups().state().own().getLast().file();
    say(Texts.of(made ? "cli.backup.done" : "cli.backup.nothing-new", last));
    return Exit.DONE;
  }
}
