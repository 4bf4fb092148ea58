@rest @borrow-lend @operation:executeBorrowLend @instruction:borrowLendExecute
Feature: Execute borrow lend
  POST /api/v1/borrowLend, signed: borrows, lends, repays or redeems, and answers without a body.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: there are two sides, and both are signed with the digits of the quantity

    @request @signed @answer
    Scenario: A borrow
      Given the exchange answers with fixture "borrow-lend/execute-borrow-lend/full"
      When I execute the borrow lend
        | symbol   | SOL    |
        | side     | Borrow |
        | quantity | 20.50  |
      Then the request is "POST /api/v1/borrowLend"
      And the body is
        """
        {"quantity": "20.50", "side": "Borrow", "symbol": "SOL"}
        """
      And the signing string is
        """
        instruction=borrowLendExecute&quantity=20.50&side=Borrow&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"

    @request @signed @answer
    Scenario: Repaying it is a lend
      Given the exchange answers with fixture "borrow-lend/execute-borrow-lend/minimal"
      When I execute the borrow lend
        | symbol   | SOL  |
        | side     | Lend |
        | quantity | 20.5 |
      Then the body is
        """
        {"quantity": "20.5", "side": "Lend", "symbol": "SOL"}
        """
      And the signing string is
        """
        instruction=borrowLendExecute&quantity=20.5&side=Lend&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer is "DONE"

    @request @refusal
    Scenario: Repaying is no side of its own
      When I execute the borrow lend
        | symbol   | SOL   |
        | side     | Repay |
        | quantity | 20.5  |
      Then the request is "POST /api/v1/borrowLend"
      And the call is refused with 400 in plain text: "parse request payload error: failed to parse \"BorrowLendSide\": Expect a valid enumeration value. (occurred while parsing \"BorrowLendExecutePayload\")"

  Rule: a quantity and an asset are given

    @refusal
    Scenario: Without a quantity nothing is sent
      When I execute the borrow lend
        | symbol | SOL    |
        | side   | Borrow |
      Then the call is not made: "BorrowLendRequest: quantity is required"

  Rule: an answer that is lost leaves open whether anything was borrowed

    @refusal
    Scenario: The connection is lost behind the request
      Given the exchange reads the request and closes the connection
      When I execute the borrow lend
        | symbol   | SOL    |
        | side     | Borrow |
        | quantity | 20.5   |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the request was sent exactly once
