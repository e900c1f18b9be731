/**
 * The five real cases, from an empty product to the last report, through the pages only: what an organiser types and presses, what everybody else
 * reads, gets by mail and finds in a calendar. Each class is one case and reads like its story.
 */
package org.samskap.browser.cases;
