package org.nuanyang.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is going on in the demo city these weeks, told through the front doors in the order in which it happened. */
@Component
class DemoPresent {

  private final DemoNotices notices;
  private final DemoMediations mediations;
  private final DemoTransfers transfers;
  private final DemoServices services;
  private final DemoQueue queue;
  private final DemoVisits visits;
  private final DemoPetitions petitions;
  private final DemoAftercare aftercare;
  private final DemoComplaints complaints;
  private final DemoHandOvers handOvers;
  private final DemoTraining training;
  private final DemoGroup group;
  private final DemoClosings closings;
  private final DemoPressing pressing;
  private final DemoCustody custody;
  private final DemoSwaps swaps;
  private final DemoShelf shelf;

  DemoPresent(DemoNotices notices, DemoMediations mediations, DemoTransfers transfers, DemoServices services, DemoQueue queue, DemoVisits visits, DemoPetitions petitions,
      DemoAftercare aftercare, DemoComplaints complaints,
      DemoHandOvers handOvers, DemoTraining training, DemoGroup group, DemoClosings closings, DemoPressing pressing, DemoCustody custody, DemoSwaps swaps, DemoShelf shelf) {
    this.notices = notices;
    this.mediations = mediations;
    this.transfers = transfers;
    this.services = services;
    this.queue = queue;
    this.visits = visits;
    this.petitions = petitions;
    this.aftercare = aftercare;
    this.complaints = complaints;
    this.handOvers = handOvers;
    this.training = training;
    this.group = group;
    this.closings = closings;
    this.pressing = pressing;
    this.custody = custody;
    this.swaps = swaps;
    this.shelf = shelf;
  }

  /** @param longAgo files that were put away years ago */
  void tell(CityPlan plan, DemoNetwork places, List<PastCases.Shelved> longAgo) {
    String city = plan.city().code();
    notices.give(plan, places);
    mediations.tell(city);
    services.tell(city, transfers.tell(city));
    queue.tell(city);
    visits.tell(city);
    petitions.tell(city);
    aftercare.tell(city);
    handOvers.tell(city);
    complaints.tell(city);
    training.tell();
    pressing.tell(city, group.tell(city), places.slowest());
    closings.tell(city);
    custody.tell();
    swaps.tell(city);
    shelf.tell(longAgo);
  }
}
