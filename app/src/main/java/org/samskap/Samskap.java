package org.samskap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

import samskap.launch.DatabaseAtStart;

/** The product: all modules in one process, over one PostgreSQL. */
@SpringBootApplication
@Modulithic(systemName = "Samskap", sharedModules = "ui")
public class Samskap {

    public static void main(String[] args) {
        var application = new SpringApplication(Samskap.class);
        application.addListeners(new DatabaseAtStart());
        application.run(args);
    }
}
