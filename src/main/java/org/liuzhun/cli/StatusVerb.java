package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liuzhun.store.Status;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `status DIR [--json]`: what the workbook holds and how it stands.
@Command(name = "status")
final class StatusVerb extends WorkbookVerb {

  @Option(names = "--json")
  boolean json;

  StatusVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Status status = workbook.status();
    int households = workbook.village().dossiers().size();
    if (json) {
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      document
          .put("space", status.space().toString())
          .put("device", status.device().toString());
      ObjectNode transactions = document.putObject("transactions");
      status.transactions().forEach((device, last) -> transactions.put(device.toString(), last));
      document.put(
          "lastSaved", status.lastSaved() == null ? null : status.lastSaved().toString());
      document
          .put("conflicts", status.conflicts())
          .put("rebuilt", status.rebuilt())
          .put("lost", status.lost());
      document.put("households", households).put("digest", workbook.digest());
      answer(document);
    } else {
      say(Texts.of("cli.status.village", Villages.name(workbook.village()), households));
      say(Texts.of(
          "cli.status.device",
          status.device(),
          status.transactions().values().stream().mapToLong(n -> n).sum()));
      say(Texts.of("cli.status.saved", String.valueOf(status.lastSaved()), status.unsealed()));
      say(Texts.of("cli.status.conflicts", status.conflicts()));
    }
    return status.lost() > 0 || status.conflicts() > 0 ? Exit.LEFT_OVER : Exit.DONE;
  }
}
