@rest @rfq @operation:submitRfq @instruction:rfqSubmit
Feature: Submit RFQ
  POST /api/v1/rfq, signed: asks makers for quotes.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: every member is sent and signed as it was given, and times come in milliseconds

    @request @signed @answer
    Scenario: A quantity, to be traded as soon as the price will do
      Given the exchange answers with fixture "rfq/submit-rfq/full"
      When I submit the rfq
        | symbol          | SOL_USDC_RFQ |
        | side            | Bid          |
        | quantity        | 100          |
        | price           | 20.6         |
        | executionMode   | Immediate    |
        | clientId        | 4294967295   |
        | autoBorrow      | true         |
        | autoBorrowRepay | false        |
        | autoLend        | true         |
        | autoLendRedeem  | false        |
      Then the request is "POST /api/v1/rfq"
      And the body is
        """
        {
          "autoBorrow": true, "autoBorrowRepay": false, "autoLend": true, "autoLendRedeem": false, "clientId": 4294967295,
          "executionMode": "Immediate", "price": "20.6", "quantity": "100", "side": "Bid", "symbol": "SOL_USDC_RFQ"
        }
        """
      And the signing string is
        """
        instruction=rfqSubmit&autoBorrow=true&autoBorrowRepay=false&autoLend=true&autoLendRedeem=false&clientId=4294967295&executionMode=Immediate&price=20.6&quantity=100&side=Bid&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | rfqId           | 113981024563879001       |
        | clientId        | 4294967295               |
        | status          | New                      |
        | executionMode   | Immediate                |
        | createdAt       | 2023-11-14T22:13:20.021Z |
        | submissionTime  | 2023-11-14T22:14:20.021Z |
        | expiryTime      | 2023-11-14T22:15:20.021Z |
        | price           | 20.6                     |
        | quantity        | 100                      |
        | quoteQuantity   | absent                   |
        | systemOrderType | absent                   |
      And nothing of the answer is lost

  Rule: quotes are asked for on a quantity or on a value

    @request @signed @answer
    Scenario: A value, under a client id of 0
      Given the exchange answers with fixture "rfq/submit-rfq/by-value"
      When I submit the rfq
        | symbol        | SOL_USDC_RFQ |
        | side          | Ask          |
        | quoteQuantity | 500          |
        | clientId      | 0            |
      Then the signing string is
        """
        instruction=rfqSubmit&clientId=0&quoteQuantity=500&side=Ask&symbol=SOL_USDC_RFQ&timestamp=1700000000000&window=5000
        """
      And the answer has
        | quoteQuantity | 500         |
        | quantity      | absent      |
        | executionMode | AwaitAccept |
        | clientId      | 0           |

    @refusal
    Scenario: Both
      When I submit the rfq
        | symbol        | SOL_USDC_RFQ |
        | side          | Ask          |
        | quantity      | 25           |
        | quoteQuantity | 500          |
      Then the call is not made: "RfqRequest: exactly one of quantity and quoteQuantity must be given, not quantity and quoteQuantity"

    @refusal
    Scenario: Neither
      When I submit the rfq
        | symbol | SOL_USDC_RFQ |
        | side   | Ask          |
      Then the call is not made: "RfqRequest: exactly one of quantity and quoteQuantity must be given, not none"

    @refusal
    Scenario Outline: A client id of <clientId>
      When I submit the rfq
        | symbol   | SOL_USDC_RFQ |
        | side     | Ask          |
        | quantity | 25           |
        | clientId | <clientId>   |
      Then the call is not made: "RfqRequest: clientId must be between 0 and 4294967295, not <clientId>"

      Examples:
        | clientId   |
        | -1         |
        | 4294967296 |
