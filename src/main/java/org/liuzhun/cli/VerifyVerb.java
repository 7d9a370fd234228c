package org.liuzhun.cli;

import org.liuzhun.store.Verified;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;

/// `verify DIR`: checks signatures, chain and hashes of the whole log, and the database index
/// against it.
@Command(name = "verify")
final class VerifyVerb extends WorkbookVerb {

  VerifyVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Verified verified = workbook.verify();
    say(Texts.of("cli.verify.log", verified.transactions(), verified.rows()));
    say(Texts.of(verified.projectionAgrees() ? "cli.verify.agrees" : "cli.verify.differs"));
    return verified.projectionAgrees() ? Exit.DONE : Exit.LEFT_OVER;
  }
}
