package org.liuzhun.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.AgeKeys;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.Standing;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What `device` does.
record DeviceActions(Desk desk, Path folder) {

  int list(boolean json) throws Trouble {
    try (Workbook workbook = desk.open(folder)) {
      List<Standing> all = Standing.of(workbook);
      if (json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(laptop -> array
            .addObject()
            .put("device", laptop.device().toString())
            .put("name", laptop.name())
            .put("holder", laptop.holder())
            .put("role", laptop.role().name().toLowerCase(Locale.ROOT))
            .put("here", laptop.here())
            .put("revoked", laptop.revoked())
            .put("sees", laptop.sees())
            .put("due", laptop.due())
            .put("have", laptop.have())
            .put("missing", laptop.missing())
            .put("apart", laptop.apart()));
        Printed.json(desk.terminal().out(), array);
      } else {
        Printed.table(desk.terminal().out(), table(all));
      }
    }
    return Exit.DONE;
  }

  static List<List<String>> table(List<Standing> all) {
    List<List<String>> rows = new ArrayList<>();
    for (Standing laptop : all) {
      rows.add(List.of(
          laptop.device().toString().substring(0, 8),
          laptop.name(),
          Laptops.role(laptop.role()),
          state(laptop)));
    }
    return rows;
  }

  private static String state(Standing laptop) {
    if (laptop.here()) {
      return Texts.of("cli.device.here");
    }
    if (laptop.revoked()) {
      return Texts.of("cli.device.revoked", laptop.apart());
    }
    if (laptop.said() == null) {
      return Texts.of("cli.device.silent");
    }
    return Texts.of(
        "cli.device.seen", laptop.sees(), laptop.due(), laptop.have(), laptop.missing());
  }

  int join(String name, Path output) throws Trouble {
    Credentials credentials = Credentials.passphrase(desk.passphrase("cli.new-passphrase"));
    Joining.Begun begun =
        Joining.begin(folder, credentials, name, desk.settings().person());
    Admission.write(begun.joining().request(), output);
    say(Texts.of("cli.device.requested", output));
    say(Texts.of("cli.device.number", begun.joining().request().number()));
    begun.recoveryCode().ifPresent(code -> say(Texts.of("cli.create.recovery", code)));
    return Exit.DONE;
  }

  int admit(Path request, String role, @Nullable String number, Path output) throws Trouble {
    Admission admission = Admission.read(request);
    if (number == null) {
      say(Texts.of("cli.device.compare", admission.request().name(), admission.number()));
      return Exit.LEFT_OVER;
    }
    try (Workbook workbook = desk.open(folder)) {
      Outbox.Sent sent = admission.admit(workbook, role(role), number, output, desk.clock());
      say(Texts.of("cli.device.admitted", admission.request().name(), sent.words()));
      say(Texts.of(
          "cli.receive.founder",
          workbook.sharing().trust().founder().orElseThrow().number()));
    }
    return Exit.DONE;
  }

  int handOver(Path request, @Nullable String number, boolean retire, Path output) throws Trouble {
    Admission admission = Admission.read(request);
    if (number == null) {
      say(Texts.of("cli.device.compare", admission.request().name(), admission.number()));
      return Exit.LEFT_OVER;
    }
    try (Workbook workbook = desk.open(folder)) {
      Outbox.Sent sent = admission.handOver(workbook, number, retire, output, desk.clock());
      String done = retire ? "cli.device.handed-over.retired" : "cli.device.handed-over";
      say(Texts.of(done, admission.request().name(), sent.words()));
      say(Texts.of(
          "cli.receive.founder",
          workbook.sharing().trust().founder().orElseThrow().number()));
    }
    return Exit.DONE;
  }

  private static Role role(String written) throws Trouble {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written)
          || Laptops.role(role).equals(written)) {
        return role;
      }
    }
    throw new Trouble("trouble.cli.role", written);
  }

  int revoke(String name, String reason) throws Trouble {
    try (Workbook workbook = desk.open(folder)) {
      workbook.sharing().revoke(Laptops.named(workbook, name), reason);
      say(Texts.of("cli.device.revoked-now", name));
    }
    return Exit.DONE;
  }

  int key() throws Trouble {
    try (Workbook workbook = desk.open(folder)) {
      desk.terminal().err().println(Texts.of("cli.device.key"));
      say(AgeKeys.secret(workbook.sharing().identity()));
    }
    return Exit.DONE;
  }

  private void say(String line) {
    desk.terminal().out().println(line);
  }
}
