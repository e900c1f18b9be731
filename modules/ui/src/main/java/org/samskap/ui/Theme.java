package org.samskap.ui;

/** How the visitor wants the colours. AUTO follows the device. */
public enum Theme { AUTO, LIGHT, DARK, CONTRAST }
