package org.liuzhun.print.template;

/// A key in a template that the field list does not have; it would print as nothing.
///
/// @param file the template's file
/// @param line the line in it, from 1
/// @param key the key as written, with what stands before its dot
public record UnknownKey(String file, int line, String key) {}
