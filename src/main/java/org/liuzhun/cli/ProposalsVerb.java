package org.liuzhun.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `proposals DIR [take ANSWER|accept ID|decline ID] [--reason TEXT] [--all] [--json]`: what
/// readers of views propose. Taking an answer in writes nothing into the register; accepting does.
@Command(name = "proposals")
final class ProposalsVerb extends WorkbookVerb {

  @Parameters(index = "1", arity = "0..1", paramLabel = "take|accept|decline")
  String action = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "ANSWER|ID")
  String subject = "";

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--all")
  boolean all;

  @Option(names = "--json")
  boolean json;

  ProposalsVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Proposals proposals = new Proposals(workbook, desk.clock());
    return switch (action) {
      case "" -> list(proposals);
      case "take" -> told(taken(proposals.take(Path.of(subject))));
      case "accept" -> told(words(proposals, proposals.accept(subject, reason)));
      case "decline" -> told(words(proposals, proposals.decline(subject, reason)));
      default -> throw new Trouble("trouble.cli.proposals", action);
    };
  }

  private int told(String line) {
    say(line);
    return Exit.DONE;
  }

  static String taken(Proposals.Received received) {
    return Texts.of(
        "cli.proposals.taken", received.by(), received.whom(), received.fresh(), received.known());
  }

  private int list(Proposals proposals) throws Trouble {
    List<Proposal> shown = shown(proposals);
    if (json) {
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      ArrayNode array = document.putArray("proposals");
      shown.forEach(proposal -> write(proposals, proposal, array.addObject()));
      answer(document);
    } else {
      shown.forEach(proposal -> say(words(proposals, proposal)));
      say(Texts.of("cli.proposals.count", shown.size()));
    }
    boolean open = shown.stream().anyMatch(one -> one.state() == Proposal.State.OPEN);
    return open ? Exit.LEFT_OVER : Exit.DONE;
  }

  private List<Proposal> shown(Proposals proposals) throws Trouble {
    return proposals.read().stream()
        .filter(proposal -> all || proposal.state() == Proposal.State.OPEN)
        .toList();
  }

  private static void write(Proposals proposals, Proposal proposal, ObjectNode json) {
    json.put("id", proposal.id()).put("whom", proposal.whom()).put("by", proposal.by());
    json.put("household", proposal.household()).put("row", proposal.row().toString());
    json.put("field", proposal.field()).put("base", proposal.base());
    json.put("present", proposals.present(proposal).orElse(null));
    json.set("proposed", proposal.about().isMasked() ? masked(proposal) : proposal.value());
    json.put("reason", proposal.reason());
    json.put("state", proposal.state().name().toLowerCase(Locale.ROOT));
    json.put("decision", proposal.decision());
  }

  private static JsonNode masked(Proposal proposal) {
    return TextNode.valueOf(proposal.proposed(Texts.language()));
  }

  private static String words(Proposals proposals, Proposal proposal) {
    Locale language = Texts.language();
    return Texts.of(
        "cli.proposals.line",
        proposal.id(),
        Texts.of("view.state." + proposal.state().name().toLowerCase(Locale.ROOT)),
        proposal.household(),
        proposal.about().label(language),
        proposal.base(),
        proposals.present(proposal).orElse(Texts.of("view.gone")),
        proposal.proposed(language),
        proposal.by(),
        proposal.whom(),
        proposal.reason());
  }
}
