package org.liuzhun.print.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an office wants its handbook (手册版式): which book, which blocks in which order, under which
/// names.
///
/// @param book the kind of book
/// @param parts every block once
public record BookPlan(Book book, List<Part> parts) {

  /// A block in its place.
  ///
  /// @param block which
  /// @param name what the office calls it; empty for the usual name
  /// @param printed whether it is printed
  public record Part(Block block, String name, boolean printed) {}

  /// Every block once: those given, then the others as they are usual.
  public BookPlan {
    Map<Block, Part> given = parts.stream()
        .collect(Collectors.toMap(Part::block, Function.identity(), (first, _) -> first));
    parts = Stream.concat(
            parts.stream().distinct().filter(part -> given.get(part.block()) == part),
            Arrays.stream(Block.values())
                .filter(block -> !given.containsKey(block))
                .map(block -> new Part(block, "", false)))
        .toList();
  }

  /// The book as it is usual.
  public static BookPlan of(Book book) {
    return new BookPlan(
        book,
        Arrays.stream(Block.values())
            .map(block -> new Part(block, "", book.has(block)))
            .toList());
  }

  /// Only these blocks, in this order.
  public static BookPlan only(List<Block> blocks) {
    return new BookPlan(
        Book.FITTING, blocks.stream().map(block -> new Part(block, "", true)).toList());
  }

  /// The same with another part in a part's place.
  public BookPlan with(Part part) {
    return new BookPlan(
        book,
        parts.stream().map(each -> each.block() == part.block() ? part : each).toList());
  }

  /// The same with a block moved by so many places; it stops at the ends.
  public BookPlan moved(Block block, int places) {
    List<Part> order = new ArrayList<>(parts);
    int from = order.stream().map(Part::block).toList().indexOf(block);
    int to = Math.clamp(from + places, 0, order.size() - 1);
    order.add(to, order.remove(from));
    return new BookPlan(book, order);
  }
}
