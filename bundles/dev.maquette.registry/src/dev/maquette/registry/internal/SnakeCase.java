// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

/** JSON names of attributes: {@code fileSize} is {@code file_size}. */
final class SnakeCase {

    private SnakeCase() {
    }

    static String of(String camelCase) {
        var snake = new StringBuilder(camelCase.length() + 4);
        for (int i = 0; i < camelCase.length(); i++) {
            char letter = camelCase.charAt(i);
            if (Character.isUpperCase(letter)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }
}
