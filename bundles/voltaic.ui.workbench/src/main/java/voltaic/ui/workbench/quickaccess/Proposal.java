package voltaic.ui.workbench.quickaccess;

import java.util.Optional;

/**
 * Something that Quick Access finds.
 *
 * @param id by which it is remembered, unique
 * @param kind under which it is listed, such as {@code Commands}
 * @param label what is matched
 * @param detail what is said beside it, such as a menu or a folder
 * @param key by which it can be had too; empty for none
 * @param icon the name of an icon
 * @param action what it does; nothing if it can do nothing now
 */
public record Proposal(
        String id, String kind, String label, String detail, String key, String icon, Optional<Runnable> action) {}
