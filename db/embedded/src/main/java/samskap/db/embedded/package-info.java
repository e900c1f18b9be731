/**
 * A PostgreSQL server that lives in a folder: the product keeps its data in one when no database is configured, the build
 * and the tests use throwaway ones. The package is outside {@code org.samskap}, or Spring Modulith would take it for a module.
 */
@NullMarked
package samskap.db.embedded;

import org.jspecify.annotations.NullMarked;
