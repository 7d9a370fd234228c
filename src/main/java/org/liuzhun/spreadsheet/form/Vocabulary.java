package org.liuzhun.spreadsheet.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Lexicon;
import org.liuzhun.spreadsheet.heading.Tables;

/// All that forms about one kind of subject can ask for, and its names (填报词典).
public final class Vocabulary {

  private static final int OF_THE_HEAD = 80;
  private static final int OF_ANOTHER = 85;
  private static final int OF_A_KIND = 75;
  private static final String RISKS = Tables.pattern("group.risks");
  private static final String CAUSES = Tables.pattern("group.causes");
  private static final Map<About, Vocabulary> ALL = read();

  private final Map<String, Asked> byId = new LinkedHashMap<>();
  private final Lexicon<Asked> lexicon;

  private Vocabulary(About about) {
    Lexicon.Builder<Asked> words = new Lexicon.Builder<>();
    if (about.list() != null) {
      listed(about::isOwn, words);
      ofEntry(about.list(), words);
    }
    listed(about::isMeant, words);
    if (about.like() == About.HOUSEHOLD || about.like() == About.PERSON) {
      aliases(about, words);
      kinds(words);
    }
    terms(about, words);
    lexicon = words.build();
  }

  /// The vocabulary of forms about this.
  public static Vocabulary of(About about) {
    return Objects.requireNonNull(ALL.get(about));
  }

  /// All that can be asked for.
  public List<Asked> asked() {
    return List.copyOf(byId.values());
  }

  /// What is asked for under this name.
  public Optional<Asked> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// What headings mean here.
  Lexicon<Asked> lexicon() {
    return lexicon;
  }

  /// Whether any vocabulary knows the heading.
  static boolean isKnown(Heading heading) {
    return ALL.values().stream().anyMatch(one -> one.lexicon.knows(heading));
  }

  private void listed(Predicate<String> isMeant, Lexicon.Builder<Asked> words) {
    for (Tables.Entry entry : Tables.read("asked.tsv")) {
      String[] marks = entry.name().split(" ");
      if (isMeant.test(marks[0])) {
        String[] idAndTrust = marks[1].split("@");
        Asked asked = known(idAndTrust[0]);
        for (String word : entry.words()) {
          if (idAndTrust.length == 1) {
            words.alias(word, asked);
          } else {
            words.loose(word, asked, Integer.parseInt(idAndTrust[1]));
          }
        }
      }
    }
  }

  /// What an entry of a list holds, names of whom it refers to included.
  private void ofEntry(Entity list, Lexicon.Builder<Asked> words) {
    for (Field<?> field : list.fields()) {
      boolean named = !(field.kind() instanceof ReferenceKind reference)
          || Rows.name(reference).isPresent();
      if (named && !field.is(Field.Trait.HIDDEN)) {
        words.term(field.term(), keep(new Asked.OfField(From.OWN, field)));
      }
    }
  }

  /// A column for each kind of risk or of cause, to be answered with yes or no; without the heading
  /// of their group they are doubtful.
  private void kinds(Lexicon.Builder<Asked> words) {
    for (RiskType risk : RiskType.values()) {
      Asked asked = keep(new Asked.OfRisk(risk));
      words.alias(RISKS + risk.term(), asked);
      if (risk != RiskType.OTHER) {
        words.loose(risk.term(), asked, OF_A_KIND);
      }
    }
    for (Cause cause : Cause.values()) {
      words.alias(CAUSES + cause.term(), keep(new Asked.OfCause(cause)));
    }
  }

  /// The names under which columns of the national system come.
  private void aliases(About about, Lexicon.Builder<Asked> words) {
    for (Tables.Entry entry : Tables.read("aliases.tsv")) {
      String[] parts = entry.name().split(":");
      Optional<Asked> asked = switch (parts[0]) {
        case "place" -> Optional.of(known("own/village." + parts[1]));
        case "item" -> Optional.of(known("items/" + parts[1]));
        case "total" -> Optional.of(known("own/" + parts[1]));
        case "year", "head", "identity", "health" -> Optional.empty();
        default -> Catalogue.field(parts[0]).map(field -> seen(about, field));
      };
      asked.ifPresent(one -> entry.words().forEach(word -> add(about, words, word, one, false)));
    }
  }

  private void terms(About about, Lexicon.Builder<Asked> words) {
    for (Entity entity : entities(about)) {
      for (Field<?> field : entity.fields()) {
        if (!(field.kind() instanceof ReferenceKind) && !field.is(Field.Trait.HIDDEN)) {
          add(about, words, field.term(), seen(about, field), true);
        }
      }
    }
  }

  private static void add(
      About about, Lexicon.Builder<Asked> words, String word, Asked asked, boolean official) {
    From from = asked instanceof Asked.OfField field ? field.from() : From.OWN;
    if (from == From.HEAD && about.like() == About.HOUSEHOLD) {
      words.loose(word, asked, OF_THE_HEAD);
    } else if (from == From.MONITORING) {
      words.loose(word, asked, OF_ANOTHER);
    } else if (official) {
      words.term(word, asked);
    } else {
      words.alias(word, asked);
    }
  }

  /// A field as a row about this sees it.
  private Asked seen(About about, Field<?> field) {
    Entity entity = Rows.entity(field);
    boolean personal = entity == Catalogue.PERSON
        || entity == Catalogue.PERSON_YEAR
        || entity == Catalogue.MEMBERSHIP;
    From from = entity == Catalogue.EPISODE
        ? From.MONITORING
        : personal && about.like() == About.HOUSEHOLD ? From.HEAD : From.OWN;
    return keep(new Asked.OfField(from, field));
  }

  private static List<Entity> entities(About about) {
    return switch (about.like()) {
      case PROJECT -> List.of(Catalogue.PROJECT, Catalogue.VILLAGE);
      case NATURAL -> List.of(Catalogue.NATURAL_VILLAGE, Catalogue.VILLAGE);
      case VILLAGE -> List.of(Catalogue.VILLAGE, Catalogue.VILLAGE_YEAR);
      default ->
        List.of(
            Catalogue.HOUSEHOLD,
            Catalogue.PERSON,
            Catalogue.MEMBERSHIP,
            Catalogue.PERSON_YEAR,
            Catalogue.HOUSEHOLD_YEAR,
            Catalogue.INCOME_STATEMENT,
            Catalogue.EPISODE);
    };
  }

  private Asked known(String id) {
    return keep(Asked.read(id).orElseThrow(() -> new IllegalStateException("nothing is " + id)));
  }

  private Asked keep(Asked asked) {
    byId.putIfAbsent(asked.id(), asked);
    return asked;
  }

  private static Map<About, Vocabulary> read() {
    Map<About, Vocabulary> all = new EnumMap<>(About.class);
    List.of(About.values()).forEach(about -> all.put(about, new Vocabulary(about)));
    return all;
  }
}
