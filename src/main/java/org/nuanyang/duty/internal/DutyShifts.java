package org.nuanyang.duty.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The shifts, loaded and saved whole; lists are read by {@link ShiftLists}. */
interface DutyShifts extends ListCrudRepository<DutyShift, UUID> {}
