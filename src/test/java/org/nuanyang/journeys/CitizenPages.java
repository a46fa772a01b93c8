package org.nuanyang.journeys;

/** What a citizen reads, checks and asks without a file of their own. */
final class CitizenPages extends PageRows {

  CitizenPages(PageRows guide) {
    super(guide);
    row("/for/{group}", PUBLIC, "/for/migrant-workers", "/for/women");
    row("/services/{matter}", PUBLIC, "/services/" + living.one("select matter_code from legal_aid_case limit 1"));
    row("/check/{id}/{question}", PUBLIC, living.unfinishedCheck());
    row("/check/{id}/result", PUBLIC, living.finishedCheck());
    row("/verify/{code}", PUBLIC, "/verify/" + living.one("select code from paper limit 1"), "/verify/0000-0000");
    row("/ask/message/done", living.asked(), "/ask/message/done");
    String talk = living.talk();
    row("/ask/{id}", PUBLIC, talk);
    row("/ask/{id}/lawyer", PUBLIC, talk + "/lawyer");
    row("/calculators/{id}", PUBLIC, "/calculators/wage_arrears", "/calculators/work_injury_benefits", "/calculators/economic_compensation?hire_date=2018-03-01&end_date=2017-08-31",
        "/calculators/economic_compensation?hire_date=2018-03-01&end_date=2024-08-31&avg_monthly_wage_12m=6200&mode=N&local_avg_monthly_wage=7000",
        "/calculators/jurisdiction_helper?matter=LABOR&performance_place=东街&defendant_location=西街");
    row("/risk/{category}", PUBLIC, "/risk/LABOR", "/risk/CONTRACT_DEBT?kind=loan&has_due=yes&stage=none&from=claim", "/risk/LABOR?claim=wages&still=left&left_on=gone&from=days");
    row("/risk/{category}/result", PUBLIC, "/risk/LABOR/result", "/risk/LABOR/result?claim=wages&still=left&relation=company&left_on=2026-06-01&papers=bank,chat&sum=8000");
    String kept = living.keptAssessment();
    row("/risk/kept/{id}", PUBLIC, "/risk/kept/" + kept);
    row("/desk/opinions/{id}", "lawyer001", "/desk/opinions/" + kept);
    row("/risk/{category}/opinion", PUBLIC, "/risk/LABOR/opinion?claim=dismissal&still=left&relation=company&left_on=2026-06-01&hired_on=2020-01-01&wage=6000&ending=oral");
  }
}
