// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.hub;

import java.util.regex.Pattern;

/**
 * A site that gives models away, as its tab shows it.
 *
 * @param hub its id
 * @param icon name of its icon
 * @param name as users read it
 * @param label what stands before its field
 * @param hint what stands in its field while that is empty
 * @param title of its page before anything was asked
 * @param text below that title
 * @param copies what the button beside a model copies
 * @param source what a model's address on this site looks like; anything else is searched for
 */
public record Site(String hub, String icon, String name, String label, String hint, String title, String text,
        String copies, Pattern source) {

    /** Hugging Face: repositories. */
    public static Site huggingFace() {
        return new Site("huggingface", "hf", Messages.HuggingFace_name, Messages.HuggingFace_label,
                Messages.HuggingFace_hint, Messages.HuggingFace_title, Messages.HuggingFace_text,
                Messages.HuggingFace_copy, Pattern.compile("https?://\\S+|[\\w.-]+/[\\w.-]+(:\\S*)?"));
    }

    /** Civitai: models with versions with files. */
    public static Site civitai() {
        return new Site("civitai", "civitai", Messages.Civitai_name, Messages.Civitai_label, Messages.Civitai_hint,
                Messages.Civitai_title, Messages.Civitai_text, Messages.Civitai_copy,
                Pattern.compile("(?i)https?://\\S+|(urn:)?(air:)?([\\w.-]+:){0,2}civitai:\\d\\S*"
                        + "|(www\\.)?civitai\\.(com|red|green)/\\S+"));
    }

    /** Whether a text says where one model is; if not, it is words to search for. */
    public boolean isSource(String text) {
        return source.matcher(text).matches();
    }
}
