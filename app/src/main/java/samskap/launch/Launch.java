package samskap.launch;

import org.springframework.boot.SpringApplication;

/** Prepares the product for its start, so that it finds a port and a database, or says in a sentence why it cannot. */
public final class Launch {
    private Launch() {}

    /** An application of these sources, ready to run. Only one may run in a process, since it ends with it. */
    public static SpringApplication of(Class<?>... sources) {
        var application = new SpringApplication(sources);
        var ending = new Ending();
        application.addListeners(ending, new PortAtStart(), new DatabaseAtStart(ending));
        return application;
    }
}
