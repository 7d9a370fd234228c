package org.liuzhun.print.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.pdf.Typeset;
import org.liuzhun.print.pdf.Typesetter;
import org.liuzhun.print.template.TemplateEngine;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Fills and sets one household's sheet after the other. Used by one thread at a time.
final class Composer {

  private static final int DIGEST_BYTES = 12;

  /// A finished sheet.
  ///
  /// @param about the household or the village
  /// @param digest a short hash of its text but the day
  /// @param facts how many filled fields of the register stand on it
  /// @param set its pages; null when nothing changed since it was printed last
  record Made(
      UUID about, String digest, int facts, @Nullable Typeset set) {}

  private final VillageFile village;
  private final Order order;
  private final TemplateEngine engine;
  private final Pictures pictures;

  Composer(VillageFile village, Order order, TemplateEngine engine, Pictures pictures) {
    this.village = village;
    this.order = order;
    this.engine = engine;
    this.pictures = pictures;
  }

  /// A household's sheet.
  Made of(Dossier dossier, Typesetter setter, PrintMemory memory) throws Trouble {
    Facts facts = new Facts();
    return made(dossier.id(), facts.counting(() -> html(dossier)), facts, setter, memory);
  }

  /// The village's sheet.
  Made ofVillage(Typesetter setter, PrintMemory memory) throws Trouble {
    Facts facts = new Facts();
    return made(village.village().id(), facts.counting(this::html), facts, setter, memory);
  }

  /// The hash of what a household's sheet would say now.
  String digest(Dossier dossier) throws Trouble {
    return digest(html(dossier));
  }

  /// The text of the village's sheet, before it is set.
  String html() throws Trouble {
    return Texts.speaking(
        Texts.CHINESE,
        () -> engine.fill(
            order.sheet().template(), new VillageValues(village, order, pictures).all()));
  }

  /// The text of a household's sheet, before it is set.
  String html(Dossier dossier) throws Trouble {
    Subject subject = new Subject(village, dossier, order.options(), pictures);
    return Texts.speaking(
        Texts.CHINESE, () -> engine.fill(order.sheet().template(), HouseholdValues.of(subject)));
  }

  private Made made(UUID about, String html, Facts facts, Typesetter setter, PrintMemory memory)
      throws Trouble {
    String digest = digest(html);
    PrintOptions options = order.options();
    Optional<PrintRecord> last = order.onlyChanged()
        ? memory.last(order.sheet(), options.copy(), options.year(), about)
        : Optional.empty();
    if (last.isPresent() && last.get().digest().equals(digest)) {
      return new Made(about, digest, facts.count(), null);
    }
    Typeset set = setter.set(html);
    if (last.isPresent()) {
      set = set.without(Set.copyOf(last.get().marks()));
    }
    return new Made(about, digest, facts.count(), set.on(options.paper()));
  }

  private String digest(String html) {
    String day = HouseholdValues.day(order.options().today());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(html.replace(day, "").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
