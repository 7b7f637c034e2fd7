// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

/** A setting of a node. */
public sealed interface Attribute {

    /** The name in ONNX's description of the operator. */
    String name();

    /** A whole number. */
    record Whole(String name, long value) implements Attribute {
    }

    /** Whole numbers. */
    record Wholes(String name, long... values) implements Attribute {
    }

    /** A number. */
    record Real(String name, float value) implements Attribute {
    }

    /** A word. */
    record Word(String name, String value) implements Attribute {
    }
}
