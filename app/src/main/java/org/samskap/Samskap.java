package org.samskap;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

import samskap.launch.Launch;

/** The product: all modules in one process, over one PostgreSQL. */
// Modules do not know each other's package-private classes, so two of them may well choose the same name for one.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Samskap", sharedModules = "ui")
public class Samskap {

    public static void main(String[] args) {
        if (Verification.isAsked(args)) Verification.runAndEnd(args);
        else Launch.of(Samskap.class).run(args);
    }
}
