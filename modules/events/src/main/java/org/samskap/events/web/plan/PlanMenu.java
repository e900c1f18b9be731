package org.samskap.events.web.plan;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanMenu {

    @Bean
    MenuItem planEventsMenuItem() {
        return new MenuItem(85, "menu.events.plan", "/plan", MenuItem.Audience.STAFF);
    }
}
