package org.liuzhun.hub;

import static org.liuzhun.registry.db.Tables.HANDOUT;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.registry.code.UnitLevel;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Trouble;

/// What a township says to a village (反馈). It is written into the village's workbook as far as the
/// township's role allows, and goes back in the ordinary package.
public sealed interface Feedback {

  /// What is written into a village.
  ///
  /// @param person who says it
  /// @throws Trouble when the village cannot take it
  Edit edit(Workbook village, String person, LocalDate today) throws Trouble;

  /// A remark: an issue that the village has to deal with.
  ///
  /// @param household whose, or null for the village's own
  /// @param title in a few words
  /// @param detail all of it; may be empty
  /// @param due until when, or null
  record Remark(
      @Nullable UUID household,
      String title,
      String detail,
      @Nullable LocalDate due) implements Feedback {

    @Override
    public Edit edit(Workbook village, String person, LocalDate today) throws Trouble {
      if (title.isBlank()) {
        throw new Trouble("trouble.hub.no-title");
      }
      Row issue = Row.empty(Catalogue.ISSUE, village.ids().next())
          .with(ISSUE.HOUSEHOLD, household)
          .with(ISSUE.SOURCE, Coded.of(IssueSource.SUPERIOR))
          .with(ISSUE.LEVEL, Coded.of(UnitLevel.TOWNSHIP))
          .with(ISSUE.RAISED_BY, person)
          .with(ISSUE.TITLE, Hygiene.clean(title))
          .with(ISSUE.DETAIL, detail.isBlank() ? null : Hygiene.cleanLines(detail))
          .with(ISSUE.FOUND_ON, today)
          .with(ISSUE.DUE_ON, due)
          .with(ISSUE.STATE, Coded.of(IssueState.OPEN));
      return Edit.begin().create(issue).build();
    }
  }

  /// A policy parameter.
  ///
  /// @param key its name
  /// @param region the division code's prefix; empty for the whole village
  /// @param from the first day on which it holds
  /// @param value as it is written
  /// @param document by which document
  record Parameter(String key, String region, LocalDate from, String value, String document)
      implements Feedback {

    @Override
    public Edit edit(Workbook village, String person, LocalDate today) throws Trouble {
      var known = Policy.keys().stream()
          .filter(k -> k.name().equals(key) || k.label().equals(key))
          .findFirst()
          .orElseThrow(() -> new Trouble("trouble.hub.no-parameter", key));
      String kept = known.kind().kept(Hygiene.clean(value));
      if (!known.kind().accepts(kept)) {
        throw new Trouble("trouble.hub.bad-value", value, known.label());
      }
      String code = village.village().village().get(VILLAGE.CODE, "");
      if (!code.startsWith(region)) {
        throw new Trouble("trouble.hub.other-region", region, code);
      }
      Row row = Row.keyed(Catalogue.POLICY_PARAMETER, known.name(), region, from)
          .with(POLICY_PARAMETER.VALUE, kept)
          .with(POLICY_PARAMETER.DOCUMENT, document.isBlank() ? null : Hygiene.clean(document));
      return Edit.begin().because(document).create(row).build();
    }
  }

  /// A template or the layouts of tables, which each laptop of the village is offered.
  ///
  /// @param name the file's name
  /// @param content what it holds
  /// @param remark what it is for; may be empty
  record Handout(String name, String content, String remark) implements Feedback {

    /// The handout that a file is.
    ///
    /// @throws Trouble `trouble.hub.no-handout`, `trouble.hub.unreadable`
    public static Handout of(Path file, String remark) throws Trouble {
      String name = String.valueOf(file.getFileName());
      try {
        if (!Handouts.isOne(name) || Files.size(file) > Handouts.MOST_BYTES) {
          throw new Trouble("trouble.hub.no-handout", name);
        }
        return new Handout(name, Files.readString(file, StandardCharsets.UTF_8), remark);
      } catch (CharacterCodingException e) {
        throw new Trouble(e, "trouble.hub.no-handout", name);
      } catch (IOException e) {
        throw new Trouble(e, "trouble.hub.unreadable", file);
      }
    }

    @Override
    public Edit edit(Workbook village, String person, LocalDate today) {
      return Edit.begin()
          .create(Row.keyed(Catalogue.HANDOUT, name)
              .with(HANDOUT.CONTENT, content)
              .with(HANDOUT.ISSUED_BY, person)
              .with(HANDOUT.ISSUED_ON, today)
              .with(HANDOUT.REMARK, remark.isBlank() ? null : remark))
          .build();
    }
  }
}
