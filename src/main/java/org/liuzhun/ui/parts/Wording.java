package org.liuzhun.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Texts;

/// How a field's value is written in its editor, and how what is written is read (字段的写法).
///
/// @param <T> the type of the value
interface Wording<T> {

  /// What the typed text means; blank text is null.
  Parsed<T> read(String typed);

  /// The value as the editor shows it.
  String write(T value);

  /// What may be chosen; empty where everything is typed.
  default Optional<Choices<T>> choices() {
    return Optional.empty();
  }

  /// The wording of a kind.
  @SuppressWarnings("unchecked")
  static <T> Wording<T> of(Kind<T> kind, References references) {
    return switch (kind) {
      case CodeKind<?> code -> (Wording<T>) coded(code);
      case ReferenceKind reference -> (Wording<T>) new Referring(reference, references);
      default -> new Plain<>(kind);
    };
  }

  private static <E extends Enum<E> & Code> Wording<Coded<E>> coded(CodeKind<E> kind) {
    List<Choice<Coded<E>>> all = CodeTable.of(kind.table()).values().stream()
        .map(value -> {
          Coded<E> coded = Coded.of(value);
          return Choice.of(coded, value.code(), kind.format(coded, Texts.language()));
        })
        .toList();
    return new FromTable<>(kind, new Choices<>(() -> all));
  }

  /// Text that the kind itself reads.
  record Plain<T>(Kind<T> kind) implements Wording<T> {
    @Override
    public Parsed<T> read(String typed) {
      return kind.parse(typed);
    }

    @Override
    public String write(T value) {
      return kind.format(value, Texts.language());
    }
  }

  /// A value of a code table; words that the table does not know are kept as they are.
  record FromTable<E extends Enum<E> & Code>(CodeKind<E> kind, Choices<Coded<E>> table)
      implements Wording<Coded<E>> {
    @Override
    public Parsed<Coded<E>> read(String typed) {
      Parsed<Coded<E>> exact = kind.byCode(typed);
      boolean unknown = exact instanceof Parsed.Value<Coded<E>>(@Nullable Coded<E> value)
          && value != null
          && value.known() == null;
      return unknown
          ? table.meant(typed).map(choice -> Parsed.value(choice.value())).orElse(exact)
          : exact;
    }

    @Override
    public String write(Coded<E> value) {
      return kind.format(value, Texts.language());
    }

    @Override
    public Optional<Choices<Coded<E>>> choices() {
      return Optional.of(table);
    }
  }

  /// The name of another row.
  record Referring(ReferenceKind kind, References references) implements Wording<UUID> {
    @Override
    public Parsed<UUID> read(String typed) {
      if (typed.isBlank()) {
        return Parsed.value(null);
      }
      return rows()
          .meant(typed)
          .map(choice -> Parsed.value(choice.value()))
          .orElseGet(() -> Parsed.refused("problem.no-such-choice", typed));
    }

    @Override
    public String write(UUID value) {
      return rows().all().stream()
          .filter(choice -> choice.value().equals(value))
          .findFirst()
          .map(Choice::text)
          .orElse(Texts.of("ui.parts.reference.missing"));
    }

    @Override
    public Optional<Choices<UUID>> choices() {
      return Optional.of(rows());
    }

    private Choices<UUID> rows() {
      return new Choices<>(() -> references.of(kind.entity()));
    }
  }
}
