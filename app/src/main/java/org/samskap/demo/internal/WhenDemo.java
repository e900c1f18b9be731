package org.samskap.demo.internal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Marks what only exists in a demonstration. */
@ConditionalOnBooleanProperty("samskap.demo")
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenDemo {}
