package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Inbox.Receipt;
import org.liuzhun.exchange.KeptPackages;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.exchange.Taking;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `receive DIR [FILE…] [--preview] [--json]`: takes packages in, each completely or not at all, of
/// a folder all that lie there; without a file those that were kept because they needed a later
/// program than there was. Of an answer to a view, its proposals. A folder that waits to be
/// admitted becomes a workbook with the package that admits it.
@Command(name = "receive")
final class ReceiveVerb implements Callable<Integer> {

  private final Desk desk;
  private final ArrayNode told = JsonNodeFactory.instance.arrayNode();
  private int received;
  private int refused;
  private boolean left;

  @Parameters(index = "0", paramLabel = "DIR")
  Path folder = Path.of(".");

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE")
  List<Path> files = new ArrayList<>();

  @Option(names = "--preview")
  boolean preview;

  @Option(names = "--json")
  boolean json;

  ReceiveVerb(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws Trouble {
    if (Joining.isWaiting(folder)) {
      if (files.isEmpty()) {
        throw new Trouble("trouble.cli.missing", "FILE");
      }
      Joining joining = desk.joining(folder);
      try (Workbook workbook = Inbox.welcome(joining, files.getFirst(), desk.settings())) {
        say(Texts.of(
            "cli.receive.joined",
            Villages.name(workbook.village()),
            workbook.village().dossiers().size()));
        say(Texts.of(
            "cli.receive.founder",
            workbook.sharing().trust().founder().orElseThrow().number()));
        return files.size() == 1 ? Exit.DONE : take(workbook, files.subList(1, files.size()));
      }
    }
    try (Workbook workbook = desk.open(folder)) {
      return take(workbook, files.isEmpty() ? new KeptPackages(workbook).readable() : files);
    }
  }

  private int take(Workbook workbook, List<Path> packages) throws Trouble {
    Proposals proposals = new Proposals(workbook, desk.clock());
    List<Path> sealed = new ArrayList<>();
    for (Path file : RememberedFolder.within(packages)) {
      if (proposals.isAnswer(file)) {
        answer(proposals, file);
      } else {
        sealed.add(file);
      }
    }
    Taking taking = new Taking(workbook, desk.clock());
    List<Taking.One> all = preview ? taking.preview(sealed, Steps.NONE) : taking.take(sealed);
    all.forEach(one -> tell(workbook, one));
    if (json) {
      Printed.json(desk.terminal().out(), told);
    } else if (!preview) {
      taking.missing(all).ifPresent(this::say);
    }
    return exit();
  }

  private void tell(Workbook workbook, Taking.One one) {
    one.receipt().ifPresent(receipt -> tell(workbook, one.file(), receipt));
    one.trouble().ifPresent(trouble -> refused(one.file(), trouble));
  }

  private void tell(Workbook workbook, Path file, Receipt receipt) {
    received++;
    left |= !receipt.taken().left().isEmpty() || receipt.taken().conflicts() > 0;
    if (json) {
      told.add(ReceiptWords.json(workbook, receipt, file));
    } else {
      ReceiptWords.lines(workbook, receipt, preview).forEach(this::say);
    }
  }

  /// An answer to a view brings proposals, as `proposals DIR take` does.
  private void answer(Proposals proposals, Path file) {
    try {
      Proposals.Received got = preview ? proposals.preview(file) : proposals.take(file);
      received++;
      if (json) {
        told.addObject().put("file", file.toString()).put("proposals", got.fresh());
      } else {
        say(ProposalsVerb.taken(got));
      }
    } catch (Trouble trouble) {
      refused(file, trouble);
    }
  }

  /// One that cannot be taken in does not keep the others back.
  private void refused(Path file, Trouble trouble) {
    refused++;
    desk.terminal().err().println(file + ": " + trouble.getMessage());
    if (json) {
      told.addObject().put("file", file.toString()).put("trouble", trouble.getMessage());
    }
  }

  private int exit() {
    if (refused > 0 && received == 0) {
      return Exit.COULD_NOT;
    }
    return left || refused > 0 ? Exit.LEFT_OVER : Exit.DONE;
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
