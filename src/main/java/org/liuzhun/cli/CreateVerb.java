package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.identity.DivisionCode;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `create DIR --village CODE12 --name NAME`: a new village's workbook. The recovery code is shown
/// once.
@Command(name = "create")
final class CreateVerb implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Option(names = "--village", required = true, paramLabel = "CODE12")
  String code = "";

  @Option(names = "--name", required = true, paramLabel = "NAME")
  String name = "";

  CreateVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    if (DivisionCode.of(code).isEmpty()) {
      throw new Trouble("trouble.cli.village-code", code);
    }
    Credentials credentials = Credentials.passphrase(desk.passphrase("cli.new-passphrase"));
    try (Workbook workbook = Workbook.create(folder, credentials, desk.settings())) {
      Row village = Row.empty(Catalogue.VILLAGE, workbook.ids().next())
          .with(VILLAGE.CODE, code)
          .with(VILLAGE.NAME, name);
      workbook.save(Edit.begin().create(village).build());
      desk.terminal().out().println(Texts.of("cli.create.done", name, folder));
      workbook
          .recoveryCode()
          .ifPresent(
              recovery -> desk.terminal().out().println(Texts.of("cli.create.recovery", recovery)));
    }
    return Exit.DONE;
  }
}
