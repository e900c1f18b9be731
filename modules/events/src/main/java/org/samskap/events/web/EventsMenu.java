package org.samskap.events.web;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventsMenu {

    @Bean
    MenuItem eventsMenuItem() {
        return new MenuItem(10, "menu.events", "/events", MenuItem.Audience.EVERYONE);
    }
}
