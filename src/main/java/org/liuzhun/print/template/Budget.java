package org.liuzhun.print.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// How much a template may do for one household; a template that wants more is in error.
final class Budget {

  private static final int MOST_STEPS = 200_000;
  private static final int DEEPEST = 8;
  private static final int MOST_CHARACTERS = 5_000_000;

  private int steps;
  private int depth;

  void renew() {
    steps = 0;
    depth = 0;
  }

  /// One more turn of a loop.
  void step() {
    if (++steps > MOST_STEPS) {
      throw new PebbleException(null, "more than " + MOST_STEPS + " steps");
    }
  }

  /// Into an included template.
  void enter() {
    step();
    if (++depth > DEEPEST) {
      throw new PebbleException(null, "includes nested deeper than " + DEEPEST);
    }
  }

  /// Out of an included template.
  void leave() {
    depth--;
  }

  /// A writer that takes so much and no more.
  Writer limit(Writer out) {
    return new FilterWriter(out) {
      private int written;

      @Override
      public void write(int c) throws IOException {
        count(1);
        super.write(c);
      }

      @Override
      public void write(char[] text, int from, int length) throws IOException {
        count(length);
        super.write(text, from, length);
      }

      @Override
      public void write(String text, int from, int length) throws IOException {
        count(length);
        super.write(text, from, length);
      }

      private void count(int length) {
        written += length;
        if (written > MOST_CHARACTERS) {
          throw new PebbleException(null, "more than " + MOST_CHARACTERS + " characters");
        }
      }
    };
  }
}
