package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.exchange.Inbox.Receipt;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.Taken;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.text.Texts;

/// What taking a package in came to, in words and as JSON.
final class ReceiptWords {

  private static final int HOUSEHOLDS_SHOWN = 20;

  private ReceiptWords() {}

  static List<String> lines(Workbook workbook, Receipt receipt, boolean preview) {
    Taken taken = receipt.taken();
    List<String> lines = new ArrayList<>();
    lines.add(Texts.of(
        preview ? "cli.receive.preview" : "cli.receive.done",
        receipt.name(),
        taken.cells(),
        taken.households().size(),
        taken.conflicts()));
    if (receipt.parts() > 1) {
      lines.add(Texts.of("exchange.part", receipt.part(), receipt.parts()));
    }
    if (receipt.photographs() > 0 || receipt.missing() > 0) {
      lines.add(Texts.of("cli.receive.photographs", receipt.photographs(), receipt.missing()));
    }
    households(workbook, taken, lines);
    ConflictWords words =
        new ConflictWords(workbook.village(), workbook.sharing().trust());
    boolean later = preview && receipt.part() > 1;
    for (Arrival.Left left : later ? List.<Arrival.Left>of() : taken.left()) {
      lines.add(Texts.of(
          "cli.receive.left." + left.why().name().toLowerCase(Locale.ROOT),
          words.laptop(left.device()),
          left.from(),
          left.to()));
    }
    if (taken.apart() > 0) {
      lines.add(Texts.of("cli.receive.apart", taken.apart()));
    }
    if (taken.another()) {
      lines.add(Texts.of("cli.receive.another"));
    }
    if (receipt.wrongClock()) {
      lines.add(Texts.of("cli.receive.clock", receipt.made()));
    }
    return lines;
  }

  private static void households(Workbook workbook, Taken taken, List<String> lines) {
    taken.households().entrySet().stream()
        .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
        .limit(HOUSEHOLDS_SHOWN)
        .forEach(entry -> workbook
            .village()
            .dossier(entry.getKey())
            .map(Dossier::title)
            .ifPresent(
                title -> lines.add(Texts.of("cli.receive.household", title, entry.getValue()))));
  }

  static ObjectNode json(Workbook workbook, Receipt receipt, Path file) {
    Taken taken = receipt.taken();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", file.toString()).put("sender", receipt.sender().toString());
    json.put("laptop", receipt.name()).put("holder", receipt.holder());
    json.put("made", receipt.made().toString()).put("wrongClock", receipt.wrongClock());
    json.put("part", receipt.part()).put("parts", receipt.parts());
    json.put("cells", taken.cells()).put("conflicts", taken.conflicts());
    json.put("photographs", receipt.photographs()).put("photographsMissing", receipt.missing());
    json.put("apart", taken.apart()).put("anotherIdentity", taken.another());
    ObjectNode transactions = json.putObject("transactions");
    taken.transactions().forEach((device, count) -> transactions.put(device.toString(), count));
    ObjectNode households = json.putObject("households");
    taken.households().forEach((id, cells) -> households.put(id.toString(), cells));
    var left = json.putArray("left");
    taken
        .left()
        .forEach(l -> left.addObject()
            .put("device", l.device().toString())
            .put("from", l.from())
            .put("to", l.to())
            .put("why", l.why().name().toLowerCase(Locale.ROOT)));
    json.put("digest", workbook.digest());
    return json;
  }
}
