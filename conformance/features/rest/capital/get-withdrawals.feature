@rest @capital @operation:getWithdrawals @instruction:withdrawalQueryAll
Feature: Get withdrawals
  GET /wapi/v1/capital/withdrawals, signed: funds on their way off the account, or gone.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: times are sent in milliseconds, and a row says them in UTC

    @request @signed @answer
    Scenario: One paid out by a bank, one over a blockchain
      Given the exchange answers with fixture "capital/get-withdrawals/full"
      When I get the withdrawals
        | from   | 2023-11-13T00:00:00Z        |
        | to     | 2023-11-14T22:13:20.000999Z |
        | limit  | 1000                        |
        | offset | 0                           |
      Then the request is "GET /wapi/v1/capital/withdrawals?from=1699833600000&to=1700000000000&limit=1000&offset=0"
      And the signing string is
        """
        instruction=withdrawalQueryAll&from=1699833600000&limit=1000&offset=0&to=1700000000000&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                    | 2                        |
        | first.id                | 6120417                  |
        | first.blockchain        | EqualsMoney              |
        | first.clientId          | payout-2023-11           |
        | first.quantity          | 250                      |
        | first.symbol            | EUR                      |
        | first.fee               | 0                        |
        | first.fiatFee           | 1.5                      |
        | first.fiatSymbol        | EUR                      |
        | first.fiatState         | processing               |
        | first.status            | pending                  |
        | first.transactionHash   | absent                   |
        | first.accountIdentifier | DE89370400440532013000   |
        | first.createdAt         | 2023-11-14T22:10:05.123Z |
        | first.triggerAt         | 2023-11-15T22:10:05.123Z |
        | last.symbol             | SOL                      |
        | last.quantity           | 12.5                     |
        | last.fee                | 0.01                     |
        | last.status             | confirmed                |
        | last.subaccountId       | 2                        |
        | last.createdAt          | 2023-11-13T08:00:00Z     |
        | last.fiatSymbol         | absent                   |
      And nothing of the answer is lost

  Rule: an account that never withdrew has an empty history

    @request @signed @answer
    Scenario: No withdrawals
      Given the exchange answers with fixture "capital/get-withdrawals/none"
      When I call getWithdrawals
      Then the request is "GET /wapi/v1/capital/withdrawals"
      And the signing string is
        """
        instruction=withdrawalQueryAll&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size | 0 |

  Rule: a transfer within the exchange touches no blockchain

    @answer
    Scenario: A transfer to another account of the exchange
      Given the exchange answers with fixture "capital/get-withdrawals/within-the-exchange"
      When I call getWithdrawals
      Then the answer has
        | first.isInternal      | true   |
        | first.transactionHash | absent |
        | first.fee             | 0      |

  Rule: a page holds 1 to 1000 withdrawals

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the withdrawals
        | limit | <limit> |
      Then the call is not made: "WithdrawalsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: Withdrawals on a server hold to the contract
      When a server is asked for getWithdrawals
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And no two of its rows have the same id
      And in every row quantity is positive
      And in every row fee is not negative

    @live
    Scenario: Withdrawals of the last week on a server hold to the contract
      When a server is asked for getWithdrawals
        | from | {7 days ago} |
        | to   | {now}        |
      Then its answer holds to the contract
      And no two of its rows have the same id
      And in every row createdAt is now, within 10081 minutes
