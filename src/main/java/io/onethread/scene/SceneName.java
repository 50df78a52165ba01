package io.onethread.scene;

import org.jspecify.annotations.Nullable;

/** What a record is called. */
public record SceneName(String id, String label, String name, @Nullable String nameEn) {

}
