/// Pure judgement of a village file: checks, findings, lights, suggestions, verdicts. No clock, no
/// I/O, no screen.
@NullMarked
package org.liuzhun.assessment;

import org.jspecify.annotations.NullMarked;
