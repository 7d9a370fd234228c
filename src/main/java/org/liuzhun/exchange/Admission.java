package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Request;
import org.liuzhun.store.trust.Role;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Admitting a laptop (准许加入): its request is read, twelve digits are compared by voice, and a
/// welcome package with everything is written for it alone.
///
/// @param request the request
/// @param number the twelve digits that both screens show
public record Admission(Request request, String number) {

  private static final long LONGEST = 1 << 16;

  /// The admission of a laptop; takes a moment, as its digits do.
  public static Admission of(Request request) {
    return new Admission(request, request.number());
  }

  /// Writes a request to a file.
  ///
  /// @throws Trouble `trouble.exchange.not-written`
  public static void write(Request request, Path file) throws Trouble {
    try {
      byte[] line = (request.source().line() + "\n").getBytes(StandardCharsets.UTF_8);
      SafeFile.write(file.toAbsolutePath(), line);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.not-written", file);
    }
  }

  /// Reads a request from a file.
  ///
  /// @throws Trouble `trouble.exchange.no-request`
  public static Admission read(Path file) throws Trouble {
    try {
      if (Files.size(file) > LONGEST) {
        throw new Trouble("trouble.exchange.no-request", file.getFileName());
      }
      String line = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
      return of(Request.read(SignedText.read(line)));
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.no-request", file.getFileName());
    }
  }

  /// Admits the laptop when the digits agree, and writes its welcome.
  ///
  /// @param heard the digits as they were heard, however grouped
  /// @param welcome its name; a large village leaves in several parts, all of which are needed
  /// @throws Trouble `trouble.exchange.number`, `trouble.store.no-right`,
  ///     `trouble.exchange.not-written`
  public Outbox.Sent admit(Workbook workbook, Role role, String heard, Path welcome, Clock clock)
      throws Trouble {
    compare(heard);
    workbook.sharing().admit(request, role);
    return welcome(workbook, welcome, clock);
  }

  /// Hands this laptop's role over to the laptop when the digits agree, and writes its welcome.
  /// When that was not written, or was lost, this can be done again, also by a laptop that has
  /// retired: nobody else may have its role.
  ///
  /// @param heard the digits as they were heard, however grouped
  /// @param retires whether this laptop stops writing; what it has written stays
  /// @throws Trouble as above
  public Outbox.Sent handOver(
      Workbook workbook, String heard, boolean retires, Path welcome, Clock clock) throws Trouble {
    compare(heard);
    UUID own = workbook.device();
    if (!succeeds(workbook.sharing().trust(), own)) {
      workbook.sharing().handOver(request);
    }
    if (retires && belongs(workbook.sharing().trust(), own).isPresent()) {
      workbook.sharing().revoke(own, Texts.of("exchange.handed-over", request.name()));
    }
    return welcome(workbook, welcome, clock);
  }

  /// Whether the laptop has been handed this one's role before.
  private boolean succeeds(Trust trust, UUID own) {
    return belongs(trust, request.device())
        .map(Member::certificate)
        .filter(held -> own.equals(held.succeeds()) && held.signs().equals(request.signs()))
        .isPresent();
  }

  private static Optional<Member> belongs(Trust trust, UUID device) {
    return trust.member(device).filter(member -> !member.revoked());
  }

  private void compare(String heard) throws Trouble {
    if (!digits(heard).equals(digits(number))) {
      throw new Trouble("trouble.exchange.number", number);
    }
  }

  private Outbox.Sent welcome(Workbook workbook, Path welcome, Clock clock) throws Trouble {
    // Photographs follow when the newcomer says which it misses: the welcome stays small.
    return new Outbox(workbook, clock)
        .send(List.of(request.device()), true, Outbox.Pictures.WITHOUT, welcome, Outbox.WHOLE);
  }

  private static String digits(String text) {
    return text.codePoints()
        .filter(Character::isDigit)
        .map(Character::getNumericValue)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
