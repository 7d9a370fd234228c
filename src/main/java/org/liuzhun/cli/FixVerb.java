package org.liuzhun.cli;

import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fix DIR NAME [--year Y]`: fixes the register as it shows now under a name (年度定版); `changes
/// --since NAME` lists what came later.
@Command(name = "fix")
final class FixVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "NAME")
  String name = "";

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  FixVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    workbook.fix(name, year == null ? today().getYear() : year);
    say(Texts.of("time.fixed", name));
    return Exit.DONE;
  }
}
