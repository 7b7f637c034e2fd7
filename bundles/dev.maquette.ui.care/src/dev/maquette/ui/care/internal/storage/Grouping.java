// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.Locale;

import dev.maquette.api.request.SurveyStorage.Age;
import dev.maquette.api.request.SurveyStorage.Model;
import dev.maquette.api.request.SurveyStorage.Use;

/** What models are put together by: first by this, then by base, and where they are by base already, by type. */
enum Grouping {
    BASE, TYPE, FOLDER, AGE, USE;

    /** Word of the group that a model is in; empty where nobody knows. */
    String group(Model model) {
        return switch (this) {
        case BASE -> model.base().id();
        case TYPE -> model.type().id();
        case FOLDER -> model.folder() == null ? "" : model.folder();
        case AGE -> model.age().name();
        case USE -> model.use().name();
        };
    }

    /** Word of the part of its group that a model is in. */
    String part(Model model) {
        return this == BASE ? model.type().id() : model.base().id();
    }

    /** What the group of this model is called. */
    String groupName(Model model) {
        return switch (this) {
        case BASE -> model.base().shortLabel();
        case TYPE -> model.type().label();
        case FOLDER -> model.folder() == null ? Messages.Group_elsewhere : model.folder();
        case AGE -> age(model.age());
        case USE -> use(model.use());
        };
    }

    /** What the part of this model is called. */
    String partName(Model model) {
        return this == BASE ? model.type().label() : model.base().shortLabel();
    }

    /** On its button. */
    String label() {
        return switch (this) {
        case BASE -> Messages.Group_base;
        case TYPE -> Messages.Group_type;
        case FOLDER -> Messages.Group_folder;
        case AGE -> Messages.Group_age;
        case USE -> Messages.Group_use;
        };
    }

    /** As it is remembered. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String age(Age age) {
        return switch (age) {
        case WEEK -> Messages.Age_week;
        case MONTH -> Messages.Age_month;
        case YEAR -> Messages.Age_year;
        case OLDER -> Messages.Age_older;
        };
    }

    private static String use(Use use) {
        return switch (use) {
        case MONTH -> Messages.Use_month;
        case YEAR -> Messages.Use_year;
        case OLDER -> Messages.Use_older;
        case NEVER -> Messages.Use_never;
        };
    }
}
