@rest @account @operation:updateAccount @instruction:accountUpdate
Feature: Update account
  PATCH /api/v1/account, signed: changes settings, and answers without a body.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: only the settings that were given are sent and signed

    @request @signed @answer
    Scenario: Every setting
      Given the exchange answers with fixture "account/update-account/full"
      When I update the account
        | leverageLimit         | 12.50 |
        | autoBorrowSettlements | true  |
        | autoLend              | false |
        | autoRepayBorrows      | true  |
      Then the request is "PATCH /api/v1/account"
      And the body is
        """
        {"autoBorrowSettlements": true, "autoLend": false, "autoRepayBorrows": true, "leverageLimit": "12.50"}
        """
      And the signing string is
        """
        instruction=accountUpdate&autoBorrowSettlements=true&autoLend=false&autoRepayBorrows=true&leverageLimit=12.50&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"

    @request @signed @answer
    Scenario: One setting
      Given the exchange answers with fixture "account/update-account/minimal"
      When I update the account
        | autoLend | true |
      Then the body is
        """
        {"autoLend": true}
        """
      And the signing string is
        """
        instruction=accountUpdate&autoLend=true&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"

    @request @signed
    Scenario: An empty object adds nothing to the text that is signed
      Given the exchange answers with fixture "account/update-account/nothing"
      When I call updateAccount
      Then the body is
        """
        {}
        """
      And the signing string is
        """
        instruction=accountUpdate&timestamp=1700000000000&window=5000
        """

  Rule: an answer that is lost leaves the settings unknown

    @refusal
    Scenario: The connection is lost behind the request
      Given the exchange reads the request and closes the connection
      When I update the account
        | autoLend | true |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the request was sent exactly once
