package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.store.Erased;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `redact DIR WHO [FIELD] --reason TEXT [--year Y] [--row ID]`: erases for good what one
/// field ever held; without a field the person named, or the whole household when its number
/// is given.
@Command(name = "redact")
final class RedactVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD")
  @Nullable
  String field;

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  @Option(names = "--row", paramLabel = "ID")
  @Nullable
  UUID row;

  RedactVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Erased erased = erase(workbook, Target.of(workbook.village(), who, today()));
    say(Texts.of("time.erased", erased.rows(), erased.lines()));
    ChangeWords words = new ChangeWords(
        workbook.village(),
        workbook
            .timeline()
            .rows(erased.mentions().stream().map(Erased.Mention::row).toList()));
    erased
        .mentions()
        .forEach(mention -> say(Texts.of(
            "time.erased.mention",
            words.row(mention.entity(), mention.row()),
            mention.field().label(Texts.language()))));
    if (!erased.backups()) {
      say(Texts.of("time.erased.backups-later"));
    }
    boolean forgotten = new Proposals(workbook, desk.clock()).forget();
    if (!forgotten) {
      say(Texts.of("time.erased.proposals"));
    }
    say(Texts.of("time.erased.elsewhere"));
    boolean all = erased.mentions().isEmpty() && erased.backups() && forgotten;
    return all ? Exit.DONE : Exit.LEFT_OVER;
  }

  private Erased erase(Workbook workbook, Target target) throws Trouble {
    if (field != null) {
      return eraseValue(workbook, target, FieldNames.find(field));
    }
    Dossier dossier = target.dossier();
    Member member = target.member();
    boolean whole = who.equals(dossier.household().get(HOUSEHOLD.NUMBER))
        || who.equals(dossier.id().toString());
    return whole || member == null
        ? workbook.erasing().household(dossier.id(), reason)
        : workbook.erasing().person(member.file().id(), reason);
  }

  private Erased eraseValue(Workbook workbook, Target target, Field<?> named) throws Trouble {
    int ofYear = year == null ? today().getYear() : year;
    return workbook
        .erasing()
        .value(target.row(FieldNames.entity(named), ofYear, row), named, reason);
  }
}
